import { toNumber, weekday } from './calendar.ts';
import type { DoubtKind } from './doubt.ts';
import type { Said } from './expression.ts';
import type { Value } from './yearless.ts';

/** Why words of time without a value are worth an editor's look; null where they are not. */
export function unread(said: Said): DoubtKind | null {
  if (said.kind === 'nothing') return said.doubt ?? null;
  if (said.kind === 'day' || said.kind === 'dayOfMonth') return 'no-day';
  return said.kind === 'again' || (said.kind === 'shift' && said.from === 'anchor') ? 'nothing-before' : null;
}

/** Why a value may be wrong; null where nothing speaks against it. */
export function suspicion(said: Said, { edtf, rule }: Value, published: string): DoubtKind | null {
  if (said.kind === 'day' && said.weekday !== null && weekday(edtf) !== said.weekday) return 'clash';
  if (isFar(edtf, published)) return 'far';
  const isOpen = rule === 'year-nearest' && said.kind === 'day' && said.weekday === null;
  return isOpen && Math.abs(toNumber(edtf) - toNumber(published)) > NEAR ? 'open-year' : null;
}

/** Days within which a date without a year needs none. */
const NEAR = 90;

/** News seldom looks back further, or on further, than this many years; a century is meant as such. */
const BACK = 100;
const AHEAD = 40;

function isFar(edtf: string, published: string): boolean {
  if (edtf.includes('X')) return false;
  const years = Number(edtf.slice(0, 4)) - Number(published.slice(0, 4));
  return years < -BACK || years > AHEAD;
}
