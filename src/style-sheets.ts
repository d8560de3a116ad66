import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

type Pages = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0]['pages'];
type Style = NonNullable<ReturnType<Pages['get']>>['styles'][number];

/**
 * Gives each kind of page one style sheet. Vite makes one for every set of components that the same pages use, and an
 * article would ask for seven: on a slow network that costs more than having the shared rules in two files.
 */
export function oneSheetForEach(): AstroIntegration {
  const made = new Map<string, string>();
  const parts = new Set<string>();
  return {
    name: 'one-sheet-for-each',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) =>
        void updateConfig({ plugins: [joiner(pages, made, parts)] }),
      'astro:build:done': async ({ dir }) => {
        for (const part of parts) await rm(new URL(part, dir));
        for (const [file, css] of made) await writeFile(new URL(file, dir), css);
      },
    },
  };
}

/** Between the bundling of styles and the making of pages, puts one sheet in the place of each page's many. */
function joiner(pages: Pages, made: Map<string, string>, parts: Set<string>): Plugin {
  return {
    name: 'one-sheet-for-each',
    buildApp: {
      order: 'post',
      async handler({ environments }) {
        const folder = environments['prerender']!.config.build.outDir;
        for (const page of pages.values()) {
          let css = '';
          for (const { sheet } of page.styles.sort(byOrder)) {
            if (sheet.type !== 'external') throw new Error(`${page.component} has a style inside it`);
            parts.add(sheet.src);
            css += await readFile(join(folder, sheet.src), 'utf8');
          }
          if (css === '') continue;
          const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
          const src = `_astro/page.${digest}.css`;
          made.set(src, css);
          page.styles = [{ depth: 0, order: 0, sheet: { type: 'external', src } }];
        }
      },
    },
  };
}

/** As Astro links them: in the order of a page's imports, what they import themselves first. */
function byOrder(a: Style, b: Style): number {
  return a.order - b.order || b.depth - a.depth;
}
