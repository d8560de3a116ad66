import { isEdtf } from '../text/edtf.ts';
import { meantOccurrences } from '../text/occurrences.ts';
import { parseBody, type Body } from '../text/passages.ts';
import { sentenceBeginning } from '../text/sentence-beginning.ts';
import type { ArticleData } from './article-schema.ts';
import { slugFault } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './validate.ts';

/** The corrections of an article that match nothing in its text, or that say no date: none may be forgotten. */
export function correctionProblems(split: FrontMatter, data: ArticleData): Problem[] {
  const { people = [], times = [], events = [] } = data;
  const isCorrected =
    people.length + times.length + events.length > 0 || /\]\((?:person|time):/.test(split.body);
  if (!isCorrected) return [];
  const body = parseBody(split.body);
  const at = (path: PropertyKey[], what: string, fix: string) => problemAt(split.yaml, path, what, fix);
  const unmatched = (path: PropertyKey[], words: string) =>
    at(path, `“${words}” does not stand in the text`, AS_WRITTEN);
  return [
    ...people.flatMap(({ name }, n) =>
      meantOccurrences(body.text, name, undefined).length === 0 ? [unmatched(['people', n], name)] : [],
    ),
    ...times.flatMap(({ text, is, nth }, n) => {
      if (is !== 'none' && !isEdtf(is)) return [at(['times', n], `“${is}” is no date`, EDTF)];
      if (meantOccurrences(body.text, text, nth).length > 0) return [];
      return [unmatched(['times', n], nth === undefined ? text : `${text}, nth: ${nth}`)];
    }),
    ...events.flatMap(({ when, at: words }, n) => {
      if (!isEdtf(when)) return [at(['events', n], `“${when}” is no date`, EDTF)];
      return sentenceBeginning(body.text, words) === undefined
        ? [at(['events', n], `no sentence begins with “${words}”`, AS_WRITTEN)]
        : [];
    }),
    ...noteProblems(split, body),
  ];
}

const AS_WRITTEN = 'write the words as the text has them, or take the correction out';
const EDTF = 'write EDTF such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none';

/** Notes in the text, such as `[May](time:2024-5)`, whose value says nothing. */
function noteProblems({ yaml, body: markdown, linesBefore }: FrontMatter, body: Body): Problem[] {
  return body.notes.flatMap(({ about, is }) => {
    const isSound = is === 'none' || (about === 'time' ? isEdtf(is) : slugFault(is) === null);
    if (isSound) return [];
    const before = markdown.slice(0, markdown.indexOf(`](${about}:${is}`)).split('\n');
    return [
      {
        file: yaml.file,
        line: linesBefore + before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
        what: about === 'time' ? `“${is}” is no date` : `“${is}” is no address of a person`,
        fix: about === 'time' ? EDTF : 'write a slug such as asif-ali, or none',
      },
    ];
  });
}
