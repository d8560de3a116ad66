import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';

/**
 * Bundles what runs in browsers: `import src from '../scripts/NAME.ts?classic'` gives the address of one
 * minified file for `<script is:inline defer src={src}>`; `?code` gives the script itself, for a page that has it
 * under another name. Astro’s own scripts are modules, which no browser runs from disk.
 */
export function classicScripts(): AstroIntegration {
  const made = new Map<string, string>();
  return {
    name: 'classic-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [bundler(made)] } }),
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL(FOLDER, dir), { recursive: true });
        for (const [file, code] of made) await writeFile(new URL(file, dir), code);
      },
    },
  };
}

/** Where Astro puts style sheets and faces. */
const FOLDER = '_astro/';

/** Fills `made` with each script that a page imports, by its path in the site. */
function bundler(made: Map<string, string>): Plugin {
  return {
    name: 'classic-scripts',
    enforce: 'pre',
    async load(id) {
      const [, path, as] = /^(.+\.ts)\?(classic|code)$/.exec(id) ?? [];
      if (path === undefined) return null;
      const { code, sources } = await bundle(path);
      for (const source of sources) this.addWatchFile(source);
      if (as === 'code') return `export default ${JSON.stringify(code)};`;
      const digest = createHash('sha256').update(code).digest('hex').slice(0, 8);
      const file = `${FOLDER}${basename(path, '.ts')}.${digest}.js`;
      made.set(file, code);
      return `export default ${JSON.stringify(`/${file}`)};`;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const code = made.get((request.url ?? '').replace(/^\/|\?.*$/g, ''));
        if (code === undefined) return next();
        response.setHeader('content-type', 'text/javascript; charset=utf-8');
        response.end(code);
      });
    },
  };
}

/** One script with all that it imports, and the files that it was made of. */
async function bundle(path: string): Promise<{ code: string; sources: readonly string[] }> {
  const built = await build({
    configFile: false,
    envFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: path, output: { format: 'iife' } },
    },
  });
  const [chunk] = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${path} could not be bundled`);
  return { code: chunk.code, sources: chunk.moduleIds.filter((each) => !each.startsWith('\0')) };
}
