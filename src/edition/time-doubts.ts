import type { Settings } from '../sources/settings-schema.ts';
import { meantOccurrences, occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import { doubtfulTimes } from '../time/find-times.ts';
import { isEnglish, type Article } from './article.ts';

/** Something in an article that an editor should look at, and the line that settles it. */
export interface ArticleDoubt extends Span {
  readonly kind: 'time';
  readonly what: string;
  /** What to paste into the front matter, under the field that it names; `none` may be changed to a date. */
  readonly fix: string;
}

/** The times of an article that no rule can read, or that may be read wrongly, as far as no editor has settled them. */
export function timeDoubts(article: Article, settings: Settings): ArticleDoubt[] {
  const { body, day, language } = article;
  if (!isEnglish(language)) return [];
  const settled = settledBy(article);
  return doubtfulTimes(body.text, day, { region: settings.region })
    .filter((doubt) => !settled.some((span) => span.start < doubt.end && doubt.start < span.end))
    .map(({ start, end, why }) => {
      const words = body.text.slice(start, end);
      return {
        kind: 'time',
        start,
        end,
        what: `“${words}” ${why}`,
        fix: correctionFor(article, words, start),
      };
    });
}

/** The stretches of the text that an editor has spoken about. */
function settledBy({ data, body }: Article): Span[] {
  const written = (data.times ?? []).flatMap(({ text, nth }) => meantOccurrences(body.text, text, nth));
  return [...written, ...body.notes.filter(({ about }) => about === 'time')];
}

function correctionFor(article: Article, words: string, start: number): string {
  const found = article.found.times.find((time) => time.start === start);
  const all = occurrences(article.body.text, words);
  const nth = all.length > 1 ? `, nth: ${all.findIndex((span) => span.start === start) + 1}` : '';
  return `write under “times”: - {text: ${JSON.stringify(words)}${nth}, is: ${found?.edtf ?? 'none'}}`;
}
