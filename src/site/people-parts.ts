import type { Person } from '../edition/person.ts';
import { fold } from '../text/fold.ts';

/** So many people stand on one page, which is then below 200 kB. */
const MOST_ON_ONE_PAGE = 400;

/** People whose sorting words begin alike: by a letter or, where it has too many, by two, and so on. */
export interface PeoplePart {
  /** The letters, folded; none for everybody. */
  readonly beginning: readonly string[];
  readonly all: readonly Person[];
  /** Those who stand on the part's own page. */
  readonly own: readonly Person[];
  /** Where the others stand. */
  readonly parts: readonly PeoplePart[];
}

/** Takes a list of people, sorted, apart as far as it is too long. */
export function peopleParts(all: readonly Person[], beginning: readonly string[] = []): PeoplePart {
  if (all.length <= MOST_ON_ONE_PAGE) return { beginning, all, own: all, parts: [] };
  const next = Map.groupBy(all, ({ surname }) => lettersOf(surname)[beginning.length] ?? '');
  const own = next.get('') ?? [];
  const parts = [...next].flatMap(([letter, some]) =>
    letter === '' ? [] : [peopleParts(some, [...beginning, letter])],
  );
  return { beginning, all, own, parts };
}

/** A part and all below it. */
export function* allPeopleParts(part: PeoplePart): Generator<PeoplePart> {
  yield part;
  for (const each of part.parts) yield* allPeopleParts(each);
}

/** The end of a part's address: its letters as ASCII has them, or their code points. */
export function pathOf({ beginning }: PeoplePart): string {
  return beginning
    .map((letter) => (/^[a-z]$/.test(letter) ? letter : `-${letter.codePointAt(0)?.toString(16)}-`))
    .join('');
}

/** The first of the letters as a heading: “Ma”. */
export function headingOf({ beginning: [first = '', ...others] }: PeoplePart): string {
  return first.toUpperCase() + others.join('');
}

const lettersOf = (surname: string): readonly string[] => fold(surname).match(/\p{L}/gu) ?? [];
