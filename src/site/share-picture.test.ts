import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { pngOf } from './png.ts';
import { articleCard, sharePicture } from './share-picture.ts';
import { setLine, setParagraph } from './typesetter.ts';

function edition(headline: string, settings = {}, fields = '') {
  const written = `---\nheadline: "${headline}"\npublished: 2025-03-12\n${fields}\n---\n\nThe pier was shut.\n`;
  const source = readArticle('articles/pier.md', written);
  if ('problems' in source) throw new Error(JSON.stringify(source.problems));
  const linked = linkEdition(settingsSchema.parse({ address: 'https://example.org/', ...settings }), [
    source,
  ]);
  return [linked, linked.articles[0]!] as const;
}

const picture = (...given: Parameters<typeof edition>) => articleCard(...edition(...given)).picture;

describe('an article’s picture', () => {
  it('is there where its address is known, unless the editors want none', () => {
    expect(picture('The pier')).toEqual({
      page: 'articles/pier/share.png',
      words: 'The pier (Dateline, 12 March 2025)',
    });
    expect(picture('The pier', { address: undefined })).toBeUndefined();
    expect(picture('The pier', { sharePictures: 'false' })).toBeUndefined();
    expect(picture('The pier', {}, 'status: withdrawn')).toBeUndefined();
  });

  it.each([
    ['Arabic', 'گزارش تازه از کابل'],
    ['Hebrew', 'המזח נסגר'],
    ['Chinese', '码头关闭'],
    ['a picture sign', 'The pier 🚢'],
    ['more words than there is room for', 'The pier was shut again and again. '.repeat(20).trim()],
  ])('is left out rather than drawn badly: %s', (_, headline) => expect(picture(headline)).toBeUndefined());

  it('is left out where the edition’s name has other letters', () => {
    expect(picture('The pier', { title: 'کابل' })).toBeUndefined();
  });

  it('is in the colour of the edition', () => {
    expect(sharePicture(...edition('The pier'))).toContain('fill="#0a5a65"');
    expect(sharePicture(...edition('The pier', { accent: '#a03b00' }))).toContain('fill="#a03b00"');
    // Too pale to be read, it is shown darker, as on pages.
    expect(sharePicture(...edition('The pier', { accent: '#ffcc00' }))).not.toContain('#ffcc00');
  });

  it('has the letters that Europe’s languages write in Latin', () => {
    expect(picture('Łódź, Şırnak, Ōsaka: “Gülşen’s” œuvre – 50 % ¿qué?')).toBeDefined();
  });

  it('makes lines of about one length, none wider than the room', () => {
    const words = 'Pakistan’s new envoy meets ministers in Kabul';
    const room = { width: 1040, height: 180, leading: 1.1 };
    const set = setParagraph(words, 'newsreader-display', room, [96, 80, 60]);
    expect(set).toMatchObject({ size: 80, lines: { length: 2 } });
    const [longer, shorter] = set!.lines.map(({ width }) => width).sort((a, b) => b - a);
    expect(longer).toBeLessThan(1040);
    expect(shorter! / longer!).toBeGreaterThan(0.7);
    expect(setLine('AV', 'newsreader-display', 80).width).toBeLessThan(
      setLine('A', 'newsreader-display', 80).width + setLine('V', 'newsreader-display', 80).width,
    );
  });
});

describe('a drawn picture', () => {
  let cache: string;
  beforeEach(() => void (cache = mkdtempSync(join(tmpdir(), 'png-'))));
  afterEach(() => rmSync(cache, { recursive: true }));

  it('is 1200 by 630, the same whenever it is drawn, and taken from the cache after that', async () => {
    const svg = sharePicture(...edition('The pier'));
    const png = Buffer.from(await pngOf(svg, cache));
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
    expect(Buffer.from(await pngOf(svg, undefined)).equals(png)).toBe(true);

    const [kept] = readdirSync(cache);
    writeFileSync(join(cache, kept!), 'kept');
    expect(Buffer.from(await pngOf(svg, cache)).toString()).toBe('kept');
    expect(Buffer.from(await pngOf(sharePicture(...edition('The quay')), cache)).toString()).not.toBe('kept');
    expect(readdirSync(cache)).toHaveLength(2);
  });
});
