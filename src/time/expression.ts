import type { Span } from '../text/span.ts';
import type { DayOrder } from './day-order.ts';
import type { DoubtKind } from './doubt.ts';
import type { Word } from './words.ts';

/** A year as said: its number, years from the one of publication (“next year”), the one dated last, or nothing. */
export type SaidYear = number | { readonly shift: number } | 'that' | null;

/** “last Friday”, “next March”, “this spring”, “this past Monday”; null for a bare name. */
export type Which = 'last' | 'next' | 'this' | 'past' | 'coming' | null;

/** “the previous Friday”, “the following Tuesday”: on which side of what was dated last. */
export type Side = 'before' | 'after';

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'year';

/** What the words say, before anything is inferred. */
export type Said =
  | {
      readonly kind: 'day';
      readonly year: SaidYear;
      readonly month: number;
      readonly day: number;
      readonly weekday: number | null;
      readonly which: Which;
    }
  | { readonly kind: 'month'; readonly year: SaidYear; readonly month: number; readonly which: Which }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly which: Which;
      readonly week?: number;
      readonly day?: number;
    }
  | { readonly kind: 'weekdayBeside'; readonly weekday: number; readonly side: Side }
  /** “over the weekend”, “this weekend”: the one that has been or will be, as the clause looks. */
  | { readonly kind: 'weekend'; readonly isNear: boolean }
  | { readonly kind: 'dayOfMonth'; readonly day: number }
  /** `code` is the EDTF code of a season, a quarter or a half. */
  | { readonly kind: 'part'; readonly code: number; readonly year: SaidYear; readonly which: Which }
  | { readonly kind: 'year'; readonly year: number; readonly digits: 2 | 4 }
  /** `digits` is 0 where the decade was counted from publication. */
  | { readonly kind: 'decade'; readonly first: number; readonly digits: 0 | 2 | 4 }
  | { readonly kind: 'century'; readonly ordinal: number }
  /** Whole units from publication (“yesterday”), back from it (“two years ago”), or from what was dated last. */
  | {
      readonly kind: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly from: 'publication' | 'ago' | 'anchor';
      readonly isApproximate?: boolean;
    }
  /** “the same month last year”: what was dated last, some years away. */
  | { readonly kind: 'again'; readonly years: number; readonly unit: 'month' | 'part' | 'any' }
  /** The day of publication, where the clause is about a day; else the present age. */
  | { readonly kind: 'today' }
  /** A time of day without a day. */
  | { readonly kind: 'clock' }
  /** A day that its event has made known. */
  | { readonly kind: 'known'; readonly day: string }
  /** Words that look like a time and give none; they keep others from claiming them, and may be doubtful. */
  | { readonly kind: 'nothing'; readonly doubt?: DoubtKind };

/** A stretch of the text and what it says; `range` marks the two endpoints of one. */
export interface Expression extends Span {
  readonly said: Said;
  readonly range?: 'from' | 'to';
}

/** An article as recognisers see it. */
export interface Article {
  readonly text: string;
  readonly words: readonly Word[];
  readonly published: string;
  readonly order: DayOrder;
}

/** Where a recogniser stands: the number of the word that its pattern starts at. */
export interface Place extends Article {
  readonly at: number;
}

/**
 * One form of time expression. `opens` lists the words that it can start with (`####` for four digits, `#` for
 * fewer), so that its sticky pattern is tried only there; “the” opens so little of a text that it comes with the
 * letters that the word behind it begins with (`the next`, `the #`). `read` judges the match and what stands around.
 */
export interface Recogniser {
  readonly opens: readonly string[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, place: Place) => Said | readonly Expression[] | null;
}

/** The word `count` places before, or nothing where a sentence or a paragraph ends between. */
export function wordBefore(place: Place, count = 1): string {
  const word = place.words[place.at - count];
  const next = place.words[place.at - count + 1];
  if (!word || !next || next.start - word.end > 4) return '';
  return /[!?;:)\]\n”]|\.\s/.test(place.text.slice(word.end, next.start)) ? '' : word.key;
}

/** The words of a named group as they are written; patterns see them in lower case. */
export function asWritten({ text }: Place, match: RegExpExecArray, group: string): string {
  const words = match.groups![group]!;
  const start = match.index + match[0].indexOf(words);
  return text.slice(start, start + words.length);
}

/** What stands directly before the expression: up to `count` characters. */
export function textBefore(place: Place, count: number): string {
  const start = place.words[place.at]!.start;
  return place.text.slice(Math.max(0, start - count), start);
}

/** The word after an end, as written; nothing where punctuation comes first. */
export function wordAfter(text: string, end: number): string {
  return /^[^\S\n]?\n?(?:[^\S\n]|-)?([\p{L}\p{N}’'-]{1,30})/u.exec(text.slice(end, end + 34))?.[1] ?? '';
}
