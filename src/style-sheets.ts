import { createHash } from 'node:crypto';
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
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
        await shortenScopes(folder);
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

/**
 * Astro marks what a component's style is for with a class of fourteen letters at every element. Here each becomes as
 * short as it can be, in the styles and in what makes the pages: the names of all, in order, are numbered.
 */
async function shortenScopes(folder: string): Promise<void> {
  const files = new Map<string, string>();
  for await (const name of glob('**/*.{css,mjs}', { cwd: folder })) {
    files.set(name, await readFile(join(folder, name), 'utf8'));
  }
  const styles = [...files].flatMap(([name, text]) => (name.endsWith('.css') ? [text] : []));
  const scopes = [...new Set(styles.flatMap((css) => css.match(/(?<=\.)astro-[a-z\d]{8}\b/g) ?? []))].sort();
  const short = new Map(scopes.map((scope, at) => [scope, `s${at.toString(36)}`]));
  for (const [name, text] of files) {
    const shortened = text.replace(/\bastro-[a-z\d]{8}\b/g, (scope) => short.get(scope) ?? scope);
    if (shortened !== text) await writeFile(join(folder, name), shortened);
  }
}

/** As Astro links them: in the order of a page's imports, what they import themselves first. */
function byOrder(a: Style, b: Style): number {
  return a.order - b.order || b.depth - a.depth;
}
