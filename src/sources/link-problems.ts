import type { Token, Tokens } from 'marked';
import { hrefOf, noteIn } from '../text/inline.ts';
import type { Body } from '../text/passages.ts';
import { placed } from '../text/placed.ts';
import { edtfOrNone, slugOrNone } from './fields.ts';
import type { FrontMatter } from './front-matter.ts';
import { placeIn, type Problem } from './problem.ts';

/** Links that no page could keep, and notes that say nothing. */
export function linkProblems({ yaml, body: markdown, linesBefore }: FrontMatter, body: Body): Problem[] {
  return [...placed(body.blocks, markdown)].flatMap(({ token, offset }) => {
    const { wrong, at } = faultOf(token);
    if (wrong === null) return [];
    return [{ file: yaml.file, ...placeIn(markdown, offset + at, linesBefore), ...wrong }];
  });
}

function faultOf(token: Token): { readonly wrong: Fault | null; readonly at: number } {
  if (token.type === 'link') return { wrong: linkFault(token as Tokens.Link), at: 0 };
  // Markdown ends an address at a space: readers would see the brackets.
  const broken =
    token.type === 'text' && !('tokens' in token && token.tokens) ? BROKEN_NOTE.exec(token.raw) : null;
  return { wrong: broken && SPACED, at: broken?.index ?? 0 };
}

const BROKEN_NOTE = /\[[^\]]*\]\((?:person|time):/;
const SPACED: Fault = {
  what: 'a note in the text has a space in its brackets, or no end',
  fix: 'write it like [the envoy](person:asif-ali)',
};

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
