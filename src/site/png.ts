import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/**
 * Draws an SVG, or takes it from `cache`, a folder, where the same one was drawn before. WebAssembly computes the
 * same on every machine, which native code does not promise.
 */
export async function pngOf(svg: string, cache: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (cache === undefined) return draw(svg);
  const file = join(cache, `${createHash('sha256').update(DRAWN_BY).update(svg).digest('hex')}.png`);
  const kept = await readFile(file).catch(() => null);
  if (kept) return new Uint8Array(kept);
  const png = await draw(svg);
  await mkdir(cache, { recursive: true });
  // Whole or not at all: a build may be killed.
  await writeFile(`${file}.${process.pid}`, png);
  await rename(`${file}.${process.pid}`, file);
  return png;
}

/** The version of resvg in package.json; another one may draw otherwise. */
const DRAWN_BY = 'resvg 2.6.2';

let ready: Promise<void> | undefined;

async function draw(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= readFile(wasm).then((bytes) => initWasm(bytes));
  await ready;
  const resvg = new Resvg(svg);
  const image = resvg.render();
  const png = new Uint8Array(image.asPng());
  // Memory of WebAssembly's is not collected.
  image.free();
  resvg.free();
  return png;
}
