import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function told(isTTY: boolean) {
  let time = 0;
  let words = '';
  const progress = progressOn({ isTTY, write: (more) => (words += more) }, () => time);
  progress.phase('Articles');
  progress.step(0, 30);
  time = 2000;
  progress.step(10, 30);
  time = 2050;
  progress.step(11, 30);
  time = 6000;
  progress.step(30, 30);
  progress.phase('Finish');
  time = 6500;
  return { took: [...progress.end()], words };
}

test('off a terminal each phase is one plain line', () => {
  expect(told(false).words).toBe('Articles: 30 in 6.0 s\nFinish: in 0.5 s\n');
});

test('on a terminal one line tells how many are done, how fast and what is left, not too often', () => {
  expect(told(true).words.replaceAll('\r\x1b[K', '|')).toBe(
    '|Articles: 0 of 30|Articles: 10 of 30, 5 a second, 4 s left' +
      '|Articles: 30 of 30, 5 a second, 0 s left|Articles: 30 in 6.0 s\n|Finish: in 0.5 s\n',
  );
});

test('what each phase took is known at the end', () => {
  expect(told(false).took).toEqual([
    ['Articles', 6],
    ['Finish', 0.5],
  ]);
});
