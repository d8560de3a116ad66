/** Cuts the site's faces out of their font packages: `node src/commands/fonts.ts`, by hand, when one changes. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

type Axes = Record<string, number | { min: number; max: number }>;

/** A fixed cut needs half the bytes of a variable one; the house's voice has two weights and keeps its axis. */
const faces: readonly { file: string; family: string; source: string; axes: Axes }[] = [
  { file: 'newsreader-text', family: 'newsreader', source: 'opsz-normal', axes: { opsz: 18, wght: 430 } },
  { file: 'newsreader-italic', family: 'newsreader', source: 'opsz-italic', axes: { opsz: 18, wght: 430 } },
  { file: 'newsreader-bold', family: 'newsreader', source: 'opsz-normal', axes: { opsz: 18, wght: 660 } },
  { file: 'newsreader-display', family: 'newsreader', source: 'opsz-normal', axes: { opsz: 44, wght: 540 } },
  {
    file: 'libre-franklin',
    family: 'libre-franklin',
    source: 'wght-normal',
    axes: { wght: { min: 400, max: 600 } },
  },
];

/** Kerning is half of Newsreader's weight and worth it; at the size of a label Libre Franklin's is not missed. */
const features: Record<string, string[]> = {
  newsreader: ['kern', 'liga', 'ccmp', 'locl'],
  'libre-franklin': ['ccmp', 'locl'],
};

const packages = new URL('../../node_modules/@fontsource-variable/', import.meta.url);
const styles = new URL('../styles/', import.meta.url);
const sheet = await readFile(new URL('faces.css', styles), 'utf8');

for (const { file, family, source, axes } of faces) {
  for (const [suffix, alphabet] of [
    ['', 'latin'],
    ['-ext', 'latin-ext'],
  ] as const) {
    const whole = await readFile(new URL(`${family}/files/${family}-${alphabet}-${source}.woff2`, packages));
    const cut = await subsetFont(whole, letters(`${file}${suffix}.woff2`), {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: features[family] ?? [],
      noHinting: true,
    });
    await writeFile(new URL(`fonts/${file}${suffix}.woff2`, styles), cut);
    console.log(`${file}${suffix}.woff2: ${cut.length} bytes`);
  }
}

for (const family of Object.keys(features)) {
  await copyFile(new URL(`${family}/LICENSE`, packages), new URL(`fonts/${family}-OFL.txt`, styles));
}

/** The letters that styles/faces.css promises for a file. */
function letters(file: string): string {
  const face = sheet.split('@font-face').find((rule) => rule.includes(`/${file}'`));
  const ranges = face?.match(/unicode-range:([^;]+);/)?.[1]?.match(/[0-9A-F]+(-[0-9A-F]+)?/gi);
  if (!ranges) throw new Error(`styles/faces.css gives no unicode-range for ${file}`);
  return ranges
    .map((range) => range.split('-').map((code) => parseInt(code, 16)))
    .flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}
