import type { Removed } from '../text/html-tokens.ts';
import type { Body } from '../text/passages.ts';
import { placed } from '../text/placed.ts';
import type { FrontMatter } from './front-matter.ts';
import { placeIn, type Problem } from './problem.ts';

/** What of the HTML in a text is not shown; what has no end, and would hide all below it, is wrong. */
export function htmlProblems(
  { yaml, body: markdown, linesBefore }: FrontMatter,
  { blocks }: Body,
): { readonly problems: Problem[]; readonly notices: Problem[] } {
  if (!markdown.includes('<')) return { problems: [], notices: [] };
  const all = [...placed(blocks, markdown)].flatMap(({ token, offset }) => {
    if (token.type !== 'removed' || (token as Removed).what === null) return [];
    const { what, at, isOpen } = token as Removed;
    const place = placeIn(markdown, offset + at, linesBefore);
    const said = isOpen
      ? { what: `${what} that never ends`, fix: CLOSE }
      : { what: `${what} is left out of the page`, fix: OUT };
    return [{ isOpen, problem: { file: yaml.file, ...place, ...said } }];
  });
  const those = (isOpen: boolean) =>
    all.filter((each) => each.isOpen === isOpen).map(({ problem }) => problem);
  return { problems: those(true), notices: those(false) };
}

const OUT = 'take it out, or write it between backticks to show it as it is';
const CLOSE = 'close it, or write it between backticks to show it as it is';
