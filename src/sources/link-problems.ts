import type { Tokens } from 'marked';
import { hrefOf, noteIn } from '../text/inline.ts';
import type { Body } from '../text/passages.ts';
import { placed } from '../text/placed.ts';
import { edtfOrNone, slugOrNone } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { placeIn, type Problem } from './problem.ts';

/** Links that no page could keep, and notes that say nothing. */
export function linkProblems({ yaml, body: markdown, linesBefore }: FrontMatter, body: Body): Problem[] {
  return [...placed(body.blocks, markdown)].flatMap(({ token, offset }) => {
    const wrong = token.type === 'link' ? linkFault(token as Tokens.Link) : null;
    if (wrong === null) return [];
    return [{ file: yaml.file, ...placeIn(markdown, offset, linesBefore), ...wrong }];
  });
}

type Fault = Pick<Problem, 'what' | 'fix'>;

const KEPT =
  'write an address that begins with “https://”, “http://” or “mailto:”, or the words without a link';

function linkFault(link: Tokens.Link): Fault | null {
  const note = noteIn(link);
  if (note === null) {
    const href = hrefOf(link);
    const isKept = /^mailto:./i.test(href) || (/^https?:\/\//i.test(href) && URL.canParse(href));
    return isKept ? null : { what: `the link to “${href}” cannot be kept`, fix: KEPT };
  }
  const { about, is } = note;
  const read = (about === 'time' ? edtfOrNone : slugOrNone).safeParse(is);
  const what = about === 'time' ? `“${is}” is no date` : `“${is}” is no address of a person`;
  return read.success ? null : { what, fix: `write ${read.error.issues[0]?.message}` };
}
