import { expect, test } from 'vitest';
import { candidates, chromiumPath } from './chromium.ts';

test('on Linux, Chrome comes before Chromium, on PATH before the usual places', () => {
  const paths = candidates({ PATH: '/opt/bin:/usr/bin' }, 'linux');
  expect(paths.slice(0, 3)).toEqual([
    '/opt/bin/google-chrome-stable',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/google-chrome-stable',
  ]);
  expect(paths).toContain('/usr/bin/chromium');
  expect(new Set(paths).size).toBe(paths.length);
});

test('on macOS, applications of all users and of one are looked at', () => {
  const paths = candidates({}, 'darwin');
  expect(paths[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
  expect(
    paths.filter((path) => path.endsWith('/Applications/Chromium.app/Contents/MacOS/Chromium')),
  ).toHaveLength(2);
});

test('on Windows, only folders that the system names are looked at', () => {
  expect(candidates({ PROGRAMFILES: 'C:\\Program Files' }, 'win32')).toEqual([
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  ]);
});

test('CHROME_PATH has the last word', async () => {
  expect(await chromiumPath({ CHROME_PATH: process.execPath })).toBe(process.execPath);
  await expect(chromiumPath({ CHROME_PATH: '/no/such/chrome' })).rejects.toThrow(
    'CHROME_PATH is /no/such/chrome, which does not run: name a Chrome or Chromium, or unset it.',
  );
});
