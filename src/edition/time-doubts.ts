import type { Settings } from '../sources/settings-schema.ts';
import { meantOccurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import { doubtfulTimes } from '../time/find-times.ts';
import type { Article } from './article.ts';
import { isEnglish } from './english.ts';
import { cited, type Doubt } from './doubt.ts';
import { overlap } from './within.ts';

/**
 * The times of an article that no rule can read, or that may be read wrongly, as far as no editor has settled them;
 * the `none` of a line may be changed to a date.
 */
export function timeDoubts(article: Article, settings: Settings): Doubt[] {
  const { body, day, language } = article;
  if (!isEnglish(language)) return [];
  const settled = settledBy(article);
  return doubtfulTimes(body.text, day, { region: settings.region })
    .filter((doubt) => !settled.some((span) => overlap(span, doubt)))
    .map(({ start, end, why }) => {
      const found = article.found.times.find((time) => time.start === start);
      return {
        kind: 'time',
        article,
        start,
        end,
        what: `“${body.text.slice(start, end)}” ${why}`,
        fix: `write under “times”: - {text: ${cited(article, { start, end })}, is: ${found?.edtf ?? 'none'}}`,
      };
    });
}

/** The stretches of the text that an editor has spoken about. */
function settledBy({ data, body }: Article): Span[] {
  const written = (data.times ?? []).flatMap(({ text, nth }) => meantOccurrences(body.text, text, nth));
  return [...written, ...body.notes.filter(({ about }) => about === 'time')];
}
