import type { Place, Recogniser, Said, Unit } from '../expression.ts';
import { textBefore, wordAfter, wordBefore } from '../expression.ts';
import { GAP, LETTER, NUMBER, pattern, the } from '../parts.ts';
import { NUMBERS } from '../vocabulary.ts';
import { countOf, isFraction, shift, UNIT_END } from './units.ts';

/** “today”, “last night”, “the day after tomorrow”. */
export const namedDay: Recogniser = {
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'this', 'last', ...the('day')],
  pattern: pattern(
    `(?:(?<far>the${GAP}day${GAP}(?:before${GAP}yesterday|after${GAP}tomorrow))|(?<name>today|yesterday|tomorrow|tonight|this${GAP}(?:morning|afternoon|evening)|last${GAP}(?:night|evening)))(?![${LETTER}\\d])`,
  ),
  read(match, place) {
    const words = (match.groups!['far'] ?? match.groups!['name'])!.toLowerCase();
    if (/^to(?:day|morrow)/.test(words) && isEra(match, place)) return { kind: 'nothing' };
    if (words === 'today') return { kind: 'today' };
    const by = /before/.test(words)
      ? -2
      : /after\s/.test(words)
        ? 2
        : /^yesterday|^last/.test(words)
          ? -1
          : words === 'tomorrow'
            ? 1
            : 0;
    return shift('day', by);
  },
};

/** “last week”, “this year”, “next month”, “this past weekend”; with “the” before it is a stretch, not a date. */
export const nearUnit: Recogniser = {
  opens: ['last', 'next', 'this', 'past', 'coming', ...the('very', 'last', 'next', 'this', 'past', 'coming')],
  pattern: pattern(
    `(?<the>the${GAP}(?:very${GAP})?)?(?<which>last|next|past|coming|this${GAP}past|this${GAP}coming|this${GAP}current|this)${GAP}(?<unit>week|weekend|month|year|decade|century)${UNIT_END}`,
  ),
  read(match, place) {
    const { the, which, unit } = match.groups!;
    const next = wordAfter(place.text, match.index + match[0].length);
    if (/^decade$/i.test(unit!)) return { kind: 'nothing', doubt: 'stretch' };
    if (the || /^(?:past|coming)$/i.test(which!) || (next === 'of' && !/^this/i.test(which!)))
      return { kind: 'nothing' };
    if (
      wordBefore(place) === 'the' ||
      (/^(?:or|and)$/.test(next) &&
        /^\s(?:or|and)\s(?:two|so|more|three)/.test(
          place.text.slice(match.index + match[0].length, match.index + match[0].length + 10),
        ))
    ) {
      return { kind: 'nothing' };
    }
    const by = /past$|^last/i.test(which!) ? -1 : /coming$|^next/i.test(which!) ? 1 : 0;
    if (unit!.toLowerCase() === 'century') {
      const ordinal = Math.floor(Number(place.published.slice(0, 4)) / 100) + 1 + by;
      return { kind: 'century', ordinal };
    }
    return shift(unit!.toLowerCase() as Unit, by);
  },
};

/** “over the weekend”, “this weekend”; “at the weekend” may be at any. */
export const weekend: Recogniser = {
  opens: [...the('weekend'), 'this'],
  pattern: pattern(`(?<which>the|this)${GAP}weekend${UNIT_END}`),
  read(match, place) {
    if (match.groups!['which'] === 'this') return { kind: 'weekend', isNear: true };
    const isAsked = /^(?:over|during|since|until|before)$/.test(wordBefore(place));
    const next = wordAfter(place.text, match.index + match[0].length);
    return isAsked && !/^(?:of|when|that)$/.test(next) ? { kind: 'weekend', isNear: false } : null;
  },
};

/** “the end of the year”, “by year’s end”: the year, or the month, of publication. */
export const edgeOfUnit: Recogniser = {
  opens: [
    ...the('end', 'start', 'beginning', 'middle', 'close'),
    'end',
    'start',
    'beginning',
    'year',
    'month',
    'midyear',
  ],
  pattern: pattern(
    `(?:(?:the${GAP})?(?:end|start|beginning|middle|close)${GAP}of${GAP}the${GAP}(?<unit>year|month)|(?<own>year|month)(?:['’]s${GAP}|-)end)${UNIT_END}`,
  ),
  read(match, place) {
    if (
      /^\s(?:of\b|before\b|after\b|[12]\d{3})/.test(
        place.text.slice(match.index + match[0].length, match.index + match[0].length + 8),
      )
    )
      return null;
    if (!/^(?:at|by|before|since|until|from|around|near|toward|towards|for)$/.test(wordBefore(place)))
      return null;
    return shift((match.groups!['unit'] ?? match.groups!['own'])!.toLowerCase() as Unit, 0);
  },
};

/** “two years ago”, “a week ago”, “ten years ago today”, “a year ago this month”; “about” and “more than” before it make the value approximate. */
export const ago: Recogniser = {
  opens: ['#', ...NUMBERS.keys()],
  pattern: pattern(
    `(?<count>${NUMBER})(?:${GAP}|-)(?<unit>day|week|month|year|decade)s?${GAP}ago(?![${LETTER}])(?:${GAP}(?<same>today|this${GAP}month)(?![${LETTER}]))?`,
  ),
  read(match, place) {
    const count = countOf(match);
    if (isFraction(place) || count === null) return { kind: 'nothing' };
    const isApproximate =
      /(?:about|around|nearly|almost|some|roughly|approximately|than|over|least|under)\s$/i.test(
        textBefore(place, 14),
      );
    const unit = match.groups!['unit']!.toLowerCase();
    if (match.groups!['same']) return sameDay(match.groups!['same'], unit, count, place.published);
    if (unit === 'decade') return decadesBack(count, place.published);
    return {
      ...shift(unit as Unit, -count),
      from: 'ago',
      ...(isApproximate && { isApproximate }),
    };
  },
};

/** “ten years ago today”: that day or month some years back; news counts nothing else in this way. */
function sameDay(same: string, unit: string, count: number, published: string): Said {
  if (unit !== 'year') return { kind: 'nothing' };
  const [, month = 0, day = 0] = published.split('-').map(Number);
  const said = { year: { shift: -count }, month, which: null } as const;
  return same === 'today' ? { ...said, kind: 'day', day, weekday: null } : { ...said, kind: 'month' };
}

/** “a decade ago”: the words name no year, so that the value is none either. */
function decadesBack(count: number, published: string): Said {
  const year = Number(published.slice(0, 4)) - 10 * count;
  return count < 10 ? { kind: 'decade', first: year - (year % 10), digits: 0 } : { kind: 'nothing' };
}

/** “today’s world”, “where we are today”: the present, not a day. */
function isEra(match: RegExpExecArray, place: Place): boolean {
  const after = place.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (
    /^['’]s\s(?!announcement|decision|vote|meeting|election|attack|ruling|news|statement|hearing|session|report|result|event|speech|trading|game|match|release|launch|talk|verdict|move|closing)/i.test(
      after,
    )
  )
    return true;
  return (
    /\b(?:of|until|than|(?<!\b(?:early|soon|late)\s)as|still|even|exist|exists|available|used|live|living)\s$/i.test(
      textBefore(place, 12),
    ) && !/events of\s$/i.test(textBefore(place, 12))
  );
}
