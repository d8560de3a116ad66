import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { readArticle } from '../sources/article-source.ts';
import { attacks } from './attacks.ts';
import { editions, runBuild } from './built.ts';

export interface Attacked {
  /** The built site. */
  readonly dir: string;
  /** The attacks that no text may hold, each with what its author is told. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

/**
 * Builds an edition in which every attack stands in a text, a caption, an alias, a link and a field of words; `each`
 * of them share an article, and one of these is its headline. Those whose text is refused stand in the fields alone.
 */
export async function buildAttacked(folder: string, each: number): Promise<Attacked> {
  const content = join(folder, 'content');
  for (const name of ['articles', 'people', 'stories']) mkdirSync(join(content, name), { recursive: true });
  cpSync(join(editions.fiction, 'articles/west-pier-lamp.png'), join(content, 'articles/a.png'));
  const refused = new Map<string, readonly string[]>();
  for (const attack of attacks) {
    const text = `---\nheadline: A\npublished: 2025-03-12\n---\n\n${attack}\n\nThe end.\n`;
    const read = readArticle('articles/a.md', text);
    if ('problems' in read)
      refused.set(
        attack,
        read.problems.map(({ line, column, what }) => `${line}:${column}: ${what}`),
      );
  }
  const from = (n: number) => (step: number) => attacks[(n + step) % attacks.length]!;
  const bodyOf = (n: number, count: number) =>
    Array.from({ length: count }, (_, step) => from(n)(step))
      .filter((attack) => !refused.has(attack))
      .join('\n\n');
  for (let n = 0; n < attacks.length; n += each) {
    const at = (step: number) => JSON.stringify(from(n)(step));
    const fields = [
      `headline: ${at(0)}`,
      'published: 2025-03-12',
      ...['dek', 'kicker', 'byline', 'place'].map((field, m) => `${field}: ${at(m + 1)}`),
      `source: {name: ${at(5)}, licence: ${at(6)}, url: "https://a.example/?\\"onclick=alert(1)"}`,
      `corrections: [{date: 2025-03-13, text: ${at(7)}}]`,
      `picture: {file: a.png, alt: ${at(8)}, caption: ${at(9)}, credit: ${at(10)}}`,
      `story: story-${n % 10}`,
    ];
    // A date gives an article a timeline.
    const end = n % 20 === 0 ? `[The captain](person:attacker-${n}) sailed on 3 March 2025.` : 'The end.';
    const captions = Array.from({ length: each }, (_, step) => `![${n}](a.png ${at(step)})`).join('\n\n');
    writeFileSync(
      join(content, `articles/attack-${n}.md`),
      `---\n${fields.join('\n')}\n---\n\n${bodyOf(n, each)}\n\n${captions}\n\n${end}\n`,
    );
  }
  for (let n = 0; n < attacks.length; n += 20) {
    const names = Array.from({ length: 20 }, (_, step) => JSON.stringify(from(n)(step)));
    const aliases = names.map((name, step) => name.replace(/"$/, ` ${n + step}"`));
    const links = names.map((name) => `{name: ${name}, url: "https://a.example/"}`);
    writeFileSync(
      join(content, `people/attacker-${n}.md`),
      `---\nname: ${names[0]}\naliases: [${aliases.join(', ')}]\nlinks: [${links.join(', ')}]\n---\n\n${bodyOf(n, 20)}\n`,
    );
  }
  for (let n = 0; n < 10; n += 1)
    writeFileSync(
      join(content, `stories/story-${n}.md`),
      `---\ntitle: ${JSON.stringify(attacks[20 * n])}\n---\n\n${attacks[0]}\n`,
    );
  const settings = ['title', 'tagline', 'wordmark', 'about', 'licence'].map(
    (field, n) => `${field}: ${JSON.stringify(attacks[n])}`,
  );
  writeFileSync(join(content, 'edition.yaml'), `${settings.join('\n')}\nsharePictures: false\n`);
  const dir = join(folder, 'site');
  await runBuild({ CONTENT_DIR: content, OUT_DIR: dir });
  return { dir, refused };
}

/** Opens every page; a line for whatever ran, asked for something elsewhere, or could. */
export async function ranOn(browser: Browser, dir: string, bypassCSP: boolean): Promise<string[]> {
  const context = await browser.newContext({ bypassCSP });
  await context.addInitScript(() => {
    globalThis.alert = () => console.log('it ran');
  });
  const page = await context.newPage();
  const base = pathToFileURL(`${dir}/`).href;
  const faults: string[] = [];
  let path = '';
  const note = (what: string) => void faults.push(`${path}: ${what}`);
  page.on('dialog', (dialog) => {
    note('a dialog');
    void dialog.dismiss();
  });
  page.on('console', (message) => note(`the console says “${message.text()}”`));
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) note(`a request of ${request.url()}`);
  });
  for (path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.html') || path === '404.html') continue;
    await page.goto(pathToFileURL(join(dir, path)).href);
    const bad = await page.evaluate(
      ([own]) =>
        [...document.querySelectorAll('*')]
          .flatMap((element) =>
            [...element.attributes]
              .filter(({ name, value }) => {
                if (/^on|^style$|^srcdoc$|^formaction$/i.test(name)) return true;
                if (!/^(?:href|src|srcset|action|data|xlink:href|content)$/i.test(name)) return false;
                return /^(?:javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, ''));
              })
              .map(({ name, value }) => `<${element.localName} ${name}="${value}">`)
              .concat(
                element.matches(
                  'iframe, object, embed, base, form:not(.masthead form, #search), template:not(.result), [src^="http"], style',
                )
                  ? [`<${element.localName}>`]
                  : [],
              ),
          )
          .concat(location.href.startsWith(own!) ? [] : [location.href]),
      [base],
    );
    for (const each of bad) note(each);
  }
  await context.close();
  return faults;
}
