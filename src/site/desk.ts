import { addressIn, type Article } from '../edition/article.ts';
import { cited } from '../edition/doubt.ts';
import { doubtsIn } from '../edition/doubts.ts';
import type { Edition } from '../edition/edition.ts';
import { headlineDoubts } from '../edition/headline-doubts.ts';
import { placeOf } from '../edition/place.ts';
import { firstWords } from '../edition/quotation-doubts.ts';
import { standingDoubts } from '../edition/standing-doubts.ts';
import { fixIn, pasteFor, type Paste } from '../sources/paste.ts';
import type { Span } from '../text/span.ts';
import { explain } from './reason.ts';

/** What an editor sees of an article at the desk, never a reader: what was found with its reasons, and what is doubtful. */
export interface Desk {
  /** The article's file. */
  readonly file: string;
  readonly people: readonly DeskItem[];
  readonly times: readonly DeskItem[];
  readonly quotations: readonly DeskItem[];
  readonly doubts: readonly DeskItem[];
}

export interface DeskItem {
  /** The words of the text that it is about; empty where it is about the whole. */
  readonly words: string;
  /** What was made of them, or what is doubtful. */
  readonly why: string;
  /** Where they stand: the line in the file, and the id of the passage on the page. */
  readonly line: number;
  readonly anchor: string | null;
  /** What to write, in words; and the line that does it, with its place. */
  readonly fix: string;
  readonly paste: Paste | null;
}

/** What is to be seen of an article; `now` tells whether its day is still to come. */
export function deskOf(edition: Edition, article: Article, now: Date): Desk {
  const { file, found, body, day } = article;
  const words = ({ start, end }: Span) => body.text.slice(start, end);
  return {
    file,
    people: found.people.map((person) => {
      const full = person.mentions.find((mention) => words(mention) === person.name);
      const first = full ?? person.mentions[0] ?? NOWHERE;
      const roles = person.roles.map(({ text }) => `“${text}”`).join(', ');
      const why = `${times(person.mentions.length)}${roles === '' ? '' : `, described as ${roles}`}`;
      const name = full ? JSON.stringify(person.name) : cited(article, first);
      const fix = `write under “people”, with another address, or none if it is nobody: - {name: ${name}, is: ${addressIn(article, person.name)}}`;
      return itemOf(article, first, person.name, why, fix);
    }),
    times: found.times.map((time) => {
      const fix = `write under “times”, with another date, or none: - {text: ${cited(article, time)}, is: ${time.range ?? time.edtf}}`;
      return itemOf(article, time, words(time), explain(body.text, time, day), fix);
    }),
    quotations: found.quotations.map((quotation) => {
      const { start, end, speaker, source, cue } = quotation;
      const by = speaker === null ? 'none' : addressIn(article, speaker);
      const said = speaker === null ? 'the text does not say who speaks' : `spoken by ${speaker}`;
      const how = [source, cue].filter((each) => each !== null).map((each) => `“${each}”`);
      const why = how.length === 0 ? said : `${said} (${how.join(', ')})`;
      const at = JSON.stringify(firstWords(body.text, start, end));
      const fix = `write under “quotations”, with another address, or none: - {at: ${at}, by: ${by}}`;
      return itemOf(article, quotation, words(quotation), why, fix);
    }),
    doubts: [
      ...[...standingDoubts([article], edition.settings, now), ...headlineDoubts(article)].map(
        ({ line, what, fix }) => ({
          words: '',
          why: what,
          line,
          anchor: null,
          fix,
          paste: pasteOf(article, fix),
        }),
      ),
      ...doubtsIn(edition, article).map((doubt) =>
        itemOf(article, doubt, words(doubt), doubt.what, doubt.fix),
      ),
    ],
  };
}

function itemOf(article: Article, span: Span, words: string, why: string, fix: string): DeskItem {
  const { passages } = article.body;
  const { line } = placeOf(article, span);
  const anchor = passages.find(({ start, end }) => start <= span.start && span.start < end)?.anchor ?? null;
  return { words, why, line, anchor, fix, paste: pasteOf(article, fix) };
}

function pasteOf({ contents }: Article, fix: string): Paste | null {
  const known = fixIn(fix);
  return known && pasteFor(contents, known);
}

const NOWHERE = { start: 0, end: 0 };

function times(count: number): string {
  return count === 1 ? 'named once' : count === 2 ? 'named twice' : `named ${count} times`;
}
