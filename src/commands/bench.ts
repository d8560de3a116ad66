/**
 * `npm run bench`: what finding costs for each 1,000 words, on the fictional edition's articles, warm; with a content
 * folder also what building it costs, see bench-edition.ts.
 */
import { performance } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isEnglish } from '../edition/english.ts';
import { linkEdition } from '../edition/edition.ts';
import { findPeople } from '../people/find-people.ts';
import { findQuotations } from '../people/quotations.ts';
import { articlesIn } from '../sources/content-folder.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { parseBody } from '../text/passages.ts';
import { sentences } from '../text/sentences.ts';
import { datedSentences } from '../time/dated-sentences.ts';
import { findTimes } from '../time/find-times.ts';
import { startDir } from '../sources/content-dir.ts';
import { benchEdition, tableOf } from './bench-edition.ts';
import { ROOT } from './build.ts';

const { sources: articles } = articlesIn(join(ROOT, 'src/tests/edition'));
const texts = articles
  .filter(({ data }) => isEnglish(data.language ?? 'en'))
  .map(({ body }) => parseBody(body).text);
const words = texts.join(' ').split(/\s+/).length;
const settings = settingsSchema.parse({});
const day = '2025-03-12';

const steps: Readonly<Record<string, () => void>> = {
  'passages (Markdown)': () => articles.forEach(({ body }) => parseBody(body)),
  sentences: () => texts.forEach((text) => sentences(text)),
  'times and dated sentences': () => texts.forEach((text) => datedSentences(text, findTimes(text, day), day)),
  people: () => texts.forEach((text) => findPeople(text)),
  'people and quotations': () => texts.forEach((text) => findQuotations(text, findPeople(text).people)),
  'the whole edition, found and linked': () => linkEdition(settings, articles),
};

console.log(
  `${articles.length} articles, ${words} words; milliseconds for each 1,000 words, the best of sixty runs`,
);
for (const [name, step] of Object.entries(steps)) {
  const runs = Array.from({ length: 60 }, () => {
    const start = performance.now();
    step();
    return performance.now() - start;
  });
  console.log(`${((Math.min(...runs) / words) * 1000).toFixed(2).padStart(7)}  ${name}`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string' }, corpus: { type: 'string' } },
});
const [folder] = positionals;
if (folder !== undefined) {
  const from = (path: string) => resolve(startDir(ROOT), path);
  const { peers, corpus } = values;
  const others = peers && corpus ? { folder: from(peers), corpus: from(corpus) } : null;
  console.log(`\n${tableOf(benchEdition(from(folder), others))}`);
}
