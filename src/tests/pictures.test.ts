import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, it } from 'vitest';
import { drawn } from '../pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['avif', 'webp'] as const)(
  'a picture is turned upright, and keeps nothing of the place: %s',
  async (format) => {
    const path = join(folder, 'pier.jpg');
    const noted = { IFD0: { Copyright: 'Ada' }, IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } };
    // Red above blue, as a camera that lay on its side kept it.
    const below = await sharp({ create: { width: 40, height: 40, channels: 3, background: '#00f' } })
      .png()
      .toBuffer();
    const bytes = await sharp({ create: { width: 80, height: 40, channels: 3, background: '#f00' } })
      .composite([{ input: below, left: 40, top: 0 }])
      .withExif(noted)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    writeFileSync(path, bytes);
    expect((await sharp(path).metadata()).exif).toBeDefined();
    const made = await drawn(path, 40, format);
    const { width, height, orientation, exif, xmp, iptc } = await sharp(made).metadata();
    expect({ width, height, orientation, exif, xmp, iptc }).toEqual({ width: 40, height: 80 });
    const [red = 0, , blue = 0] = await sharp(made)
      .extract({ left: 20, top: 20, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([red > 200, blue < 50]).toEqual([true, true]);
  },
);
