import type { Body } from '../text/passages.ts';
import type { Footnote, FootnoteRef } from '../text/footnotes.ts';
import { placed } from '../text/placed.ts';
import type { FrontMatter } from './front-matter.ts';
import { placeIn, type Problem } from './problem.ts';

/** Numbers that lead to no footnote, and footnotes that nothing leads to, or that are there twice. */
export function footnoteProblems(
  { yaml, body: markdown, linesBefore }: FrontMatter,
  { blocks }: Body,
): Problem[] {
  if (!markdown.includes('[^')) return [];
  const seen = new Set<string>();
  return [...placed(blocks, markdown)].flatMap(({ token, offset }) => {
    const fault =
      token.type === 'footnoteRef'
        ? refFault(token as FootnoteRef)
        : token.type === 'footnote'
          ? noteFault(token as Footnote, seen)
          : null;
    return fault ? [{ file: yaml.file, ...placeIn(markdown, offset, linesBefore), ...fault }] : [];
  });
}

type Fault = Pick<Problem, 'what' | 'fix'>;

function refFault({ label, number }: FootnoteRef): Fault | null {
  if (number !== null) return null;
  const fix = `write the note as “[^${label}]: …” in a paragraph of its own, or “\\[^${label}]” for the characters`;
  return { what: `“[^${label}]” leads to no footnote`, fix };
}

function noteFault({ label, refs }: Footnote, seen: Set<string>): Fault | null {
  if (seen.has(label))
    return { what: `a second footnote “[^${label}]”`, fix: 'give each a label of its own' };
  seen.add(label);
  const fix = `write “[^${label}]” where it belongs, or take it out`;
  return refs > 0 ? null : { what: `nothing in the text leads to the footnote “[^${label}]”`, fix };
}
