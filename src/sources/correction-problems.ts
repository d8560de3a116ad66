import { isEdtf } from '../text/edtf.ts';
import { meantOccurrences } from '../text/occurrences.ts';
import { parseBody } from '../text/passages.ts';
import type { ArticleData } from './article-schema.ts';
import type { YamlSource } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './validate.ts';

/** The corrections of an article that match nothing in its text, or that say no date: none may be forgotten. */
export function correctionProblems(yaml: YamlSource, data: ArticleData, markdown: string): Problem[] {
  const { people = [], times = [] } = data;
  if (people.length + times.length === 0) return [];
  const { text } = parseBody(markdown);
  return [
    ...people
      .map(({ name }, at) => ({ path: ['people', at], words: name, nth: undefined }))
      .filter(({ words }) => meantOccurrences(text, words, undefined).length === 0)
      .map(({ path, words }) => unmatched(yaml, path, words)),
    ...times.flatMap((each, at) => {
      const path = ['times', at];
      if (each.is !== 'none' && !isEdtf(each.is)) return [noDate(yaml, path, each.is)];
      return meantOccurrences(text, each.text, each.nth).length === 0
        ? [unmatched(yaml, path, each.text, each.nth)]
        : [];
    }),
  ];
}

function unmatched(yaml: YamlSource, path: PropertyKey[], words: string, nth?: number): Problem {
  const what = `“${words}” does not stand in the text${nth === undefined ? '' : ` ${nth} times`}`;
  return problemAt(yaml, path, what, 'write the words as the text has them, or take the correction out');
}

function noDate(yaml: YamlSource, path: PropertyKey[], written: string): Problem {
  const fix = 'write EDTF such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none';
  return problemAt(yaml, path, `“${written}” is no date`, fix);
}
