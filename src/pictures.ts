import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { contentDir } from './sources/content-dir.ts';
import { articlesIn, profilesIn } from './sources/content-folder.ts';
import type { PictureFile } from './sources/picture-file.ts';
import { addresses } from './site/addresses.ts';
import { IMAGE_FORMATS, imageWidths } from './site/figure.ts';

/**
 * Makes the files of all pictures that articles and profiles show, in several sizes. Astro's own service takes
 * pictures of the project alone, and content may lie anywhere; both make them with sharp. What was made once is kept
 * in the cache, by the digest of the picture.
 */
export function pictures(): AstroIntegration {
  let kept: URL;
  let content: string;
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        kept = new URL(`pictures-${RECIPE}/`, config.cacheDir);
        content = contentDir(fileURLToPath(config.root).replace(/[/\\]$/, ''));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          if (!/\.(?:avif|webp)$/.test(path)) return next();
          const image = imagesOf(content).get(path);
          if (!image) return next();
          make(image, kept).then((bytes) => {
            response.setHeader('content-type', `image/${image.format}`);
            response.end(bytes);
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const images = imagesOf(content);
        const names = new Set([...images.keys()].map((path) => basename(path)));
        for (const [path, image] of images) {
          const bytes = await make(image, kept);
          await mkdir(new URL('.', new URL(path, dir)), { recursive: true });
          await writeFile(new URL(path, dir), bytes);
        }
        for (const name of await readdir(kept).catch(() => []))
          if (!names.has(name)) await rm(new URL(name, kept));
      },
    },
  };
}

/** Changes with the settings below, so that what was made with others is made anew. */
const RECIPE = 1;
const SETTINGS = { avif: { quality: 55 }, webp: { quality: 78 } } as const;

interface Image {
  readonly picture: PictureFile;
  readonly width: number;
  readonly format: (typeof IMAGE_FORMATS)[number];
  readonly name: string;
}

/** Every file that is made, by its path in the site. */
function imagesOf(content: string): ReadonlyMap<string, Image> {
  const shown = articlesIn(content).sources.filter(
    ({ data }) => data.draft !== true && data.status !== 'withdrawn',
  );
  const files = [...shown, ...profilesIn(content).sources].flatMap((each) => [...each.pictures.values()]);
  return new Map(
    files.flatMap((picture) =>
      imageWidths(picture).flatMap((width) =>
        IMAGE_FORMATS.map((format) => {
          const path = addresses.image(picture.key, width, format);
          return [path, { picture, width, format, name: basename(path) }] as const;
        }),
      ),
    ),
  );
}

async function make({ picture, width, format, name }: Image, kept: URL): Promise<Buffer> {
  const file = new URL(name, kept);
  const known = await readFile(file).catch(() => null);
  if (known) return known;
  const drawn = sharp(picture.path).autoOrient().resize({ width });
  const bytes = await drawn.toFormat(format, SETTINGS[format]).toBuffer();
  await mkdir(kept, { recursive: true });
  const unfinished = new URL(`${name}.${process.pid}`, kept);
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return bytes;
}
