import { styleText } from 'node:util';
import type { Desk, DeskItem } from '../site/desk.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours words on a terminal, unless its user wants none (NO_COLOR). */
export const styled = (style: Style, words: string): string =>
  styleText(style, words, { stream: process.stdout });

/** What was found in an article and what is doubtful, for a terminal. */
export function foundIn(desk: Desk): string {
  return [
    part('People', desk.people, 'Nobody is named in a way that a rule reads.'),
    part('Times', desk.times, 'No date is given in a way that a rule reads.'),
    part('Quotations', desk.quotations, 'Nothing is quoted.'),
    doubtful(desk),
  ].join('\n');
}

/** The same in a line. */
export function countsOf({ people, times, quotations, doubts }: Desk): string {
  return `${people.length} people, ${times.length} times, ${quotations.length} quotations, ${doubts.length} doubtful`;
}

function part(title: string, items: readonly DeskItem[], none: string): string {
  const lines = items.map(
    ({ words, why, line }) =>
      `  ${styled('bold', shortened(words))}  ${why}  ${styled('dim', `(line ${line})`)}`,
  );
  return [styled('underline', title), ...(lines.length > 0 ? lines : [`  ${none}`]), ''].join('\n');
}

function doubtful({ doubts, file }: Desk): string {
  if (doubts.length === 0) return styled('green', 'Nothing is doubtful.');
  const lines = doubts.flatMap(({ why, line, fix }) => [
    `  ${styled('yellow', why)}  ${styled('dim', `(${file}:${line})`)}`,
    `    ${fix}`,
  ]);
  return [styled('underline', 'Doubtful'), ...lines].join('\n');
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
