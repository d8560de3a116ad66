import type { ShownDocument, ShownPassage } from './document.ts';
import { files, type Directory, type TextFile } from './files.ts';
import type { Load, Wanted } from './look-up.ts';
import { unpack } from './packed.ts';
import { searchWords } from './words.ts';

/** A text in stretches, of which every second one is a found word: “The |ferry| is late”. */
export type Marked = readonly string[];

export interface Result {
  readonly document: ShownDocument;
  readonly title: Marked;
  readonly passages: readonly { readonly anchor: string; readonly words: Marked }[];
}

/** A document with what of it was found. */
export async function resultOf(
  number: number,
  wanted: readonly Wanted[],
  directory: Directory,
  load: Load,
): Promise<Result> {
  let [file, at] = [0, number];
  for (const count of unpack(directory.texts)) {
    if (at < count) break;
    at -= count;
    file += 1;
  }
  const document = (await load<TextFile>(files.texts(file)))[at]!;
  const title = marksIn(document.title, wanted);
  const passages = document.passages
    .map((passage) => ({ passage, ...marksIn(passage[1], wanted) }))
    .sort((a, b) => b.worth - a.worth);
  const shown = passages.filter(({ worth }, place) => place === 0 || worth > 0).slice(0, MOST_PASSAGES);
  return {
    document,
    title: cut(document.title, title, Infinity),
    passages: shown.map(({ passage: [anchor, text], ...marks }) => ({
      anchor,
      words: cut(text, marks, MOST_LETTERS),
    })),
  };
}

/** Of each result. */
const MOST_PASSAGES = 2;
const MOST_LETTERS = 280;

interface Marks {
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  /** How many of the words stand there, those side by side as in the query twice. */
  readonly worth: number;
  /** Where the most of them begin to stand side by side. */
  readonly best: number;
}

function marksIn(text: string, wanted: readonly Wanted[]): Marks {
  const isFound = ({ form, isBeginning, instead }: Wanted, forms: readonly string[]) =>
    forms.some((each) => each === form || (isBeginning && each.startsWith(form)) || instead.includes(each));
  const seen = new Set<number>();
  let [longest, run, best, next, from] = [0, 0, 0, -1, 0];
  const marks = searchWords(text).flatMap(({ start, end, forms }) => {
    const which = wanted.map((each, at) => (isFound(each, forms) ? at : -1)).filter((at) => at >= 0);
    for (const at of which) seen.add(at);
    const goesOn = which.includes(next);
    run = goesOn ? run + 1 : which.length > 0 ? 1 : 0;
    if (run === 1) from = start;
    if (run > longest) [longest, best] = [run, from];
    next = goesOn ? next + 1 : which.length > 0 ? which[0]! + 1 : -1;
    return which.length > 0 ? [{ start, end }] : [];
  });
  return { marks, worth: seen.size + longest, best };
}

/** The text in its stretches; of a long one what stands around the found words. */
function cut(text: string, { marks, best }: Marks, most: number): Marked {
  const reach = most / 4;
  const start = text.length > most && best > reach ? gapBefore(text, best - reach, reach) : 0;
  const end = text.length - start > most ? gapBefore(text, start + most, reach) : text.length;
  const stretches: string[] = [];
  let at = start;
  for (const mark of marks.filter((each) => each.start >= start && each.end <= end)) {
    stretches.push(text.slice(at, mark.start), text.slice(mark.start, mark.end));
    at = mark.end;
  }
  stretches.push(text.slice(at, end));
  if (start > 0) stretches[0] = `… ${stretches[0]!.trimStart()}`;
  if (end < text.length) stretches[stretches.length - 1] += ' …';
  return stretches;
}

/** Where a text may be cut: at the last space up to a place; where there is none in reach, between letters there. */
function gapBefore(text: string, place: number, reach: number): number {
  const space = text.lastIndexOf(' ', place);
  if (space >= place - reach) return space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}

/** The address of a passage, or of the document itself. */
export function hrefOf({ href }: ShownDocument, anchor: ShownPassage[0]): string {
  return anchor === '' ? href : `${href}#${encodeURIComponent(anchor)}`;
}
