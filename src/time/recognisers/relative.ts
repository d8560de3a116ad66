import type { Place, Recogniser, Said, Unit } from '../expression.ts';
import { textBefore, wordAfter, wordBefore } from '../expression.ts';
import { GAP, NUMBER, pattern, LETTER } from '../parts.ts';
import { NUMBERS } from '../vocabulary.ts';

const END = `(?![${LETTER}\\d]|-[${LETTER}])`;

/** “today”, “last night”, “the day after tomorrow”. */
export const namedDay: Recogniser = {
  opens: ['today', 'yesterday', 'tomorrow', 'tonight', 'this', 'last', 'the'],
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
  opens: ['last', 'next', 'this', 'the', 'past', 'coming'],
  pattern: pattern(
    `(?<the>the${GAP}(?:very${GAP})?)?(?<which>last|next|past|coming|this${GAP}past|this${GAP}coming|this${GAP}current|this)${GAP}(?<unit>week|weekend|month|year|decade|century)${END}`,
  ),
  read(match, place) {
    const { the, which, unit } = match.groups!;
    const next = wordAfter(place.text, match.index + match[0].length);
    if (
      the ||
      /^(?:past|coming)$/i.test(which!) ||
      unit === 'decade' ||
      (next === 'of' && !/^this/i.test(which!))
    )
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

/** “the end of the year”, “by year’s end”: the year, or the month, of publication. */
export const edgeOfUnit: Recogniser = {
  opens: ['the', 'end', 'start', 'beginning', 'year', 'month', 'midyear'],
  pattern: pattern(
    `(?:(?:the${GAP})?(?:end|start|beginning|middle|close)${GAP}of${GAP}the${GAP}(?<unit>year|month)|(?<own>year|month)(?:['’]s${GAP}|-)end)${END}`,
  ),
  read(match, place) {
    if (
      /^\s(?:of|before|after)\b/.test(
        place.text.slice(match.index + match[0].length, match.index + match[0].length + 8),
      )
    )
      return null;
    if (!/^(?:at|by|before|since|until|from|around|near|toward|towards|for)$/.test(wordBefore(place)))
      return null;
    return shift((match.groups!['unit'] ?? match.groups!['own'])!.toLowerCase() as Unit, 0);
  },
};

/** “two years ago”, “a week ago”; “about” and “more than” before it make the value approximate. */
export const ago: Recogniser = {
  opens: ['#', ...NUMBERS.keys()],
  pattern: pattern(`(?<count>${NUMBER})(?:${GAP}|-)(?<unit>day|week|month|year)s?${GAP}ago(?![${LETTER}])`),
  read(match, place) {
    const count = countOf(match);
    if (isFraction(place) || count === null) return { kind: 'nothing' };
    const isApproximate =
      /(?:about|around|nearly|almost|some|roughly|approximately|than|over|least|under)\s$/i.test(
        textBefore(place, 14),
      );
    return {
      ...shift(match.groups!['unit']!.toLowerCase() as Unit, -count),
      from: 'ago',
      ...(isApproximate && { isApproximate }),
    };
  },
};

/** “three days later”, “a year earlier”: counted from what was dated last. */
export const countedFromAnchor: Recogniser = {
  opens: ['#', ...NUMBERS.keys()],
  pattern: pattern(
    `(?<count>${NUMBER})(?:${GAP}|-)(?<unit>day|week|month|year)s?${GAP}(?<way>later|earlier|before|previously|after|afterward|afterwards)(?![${LETTER}])`,
  ),
  read(match, place) {
    const count = countOf(match);
    const way = match.groups!['way']!.toLowerCase();
    const end = match.index + match[0].length;
    if (isFraction(place) || count === null || wordAfter(place.text, end) === 'than')
      return { kind: 'nothing' };
    if (/^(?:before|after)$/.test(way) && !endsPhrase(place.text, end)) return { kind: 'nothing' };
    return fromAnchor(
      match.groups!['unit']!.toLowerCase() as Unit,
      /^(?:earlier|before|previously)$/.test(way) ? -count : count,
    );
  },
};

/** “the following day”, “the previous year”, “the next morning”. */
export const nextUnit: Recogniser = {
  opens: ['the', 'next', 'following', 'previous'],
  pattern: pattern(
    `(?:the${GAP})?(?<way>following|next|previous|preceding)${GAP}(?<unit>day|morning|night|evening|afternoon|month|year)${END}`,
  ),
  read(match, place) {
    const { way, unit } = match.groups!;
    const isDay = !/^(?:month|year)$/i.test(unit!);
    const hasArticle = /^the/i.test(match[0]);
    if (!hasArticle && (!isDay || !/^(?:next|following)$/i.test(way!))) return null;
    // “over the next year” is a stretch from now on.
    const isStretch = /^(?:over|in|for|during|within|through|throughout|of|into|about)$/.test(
      wordBefore(place),
    );
    const end = match.index + match[0].length;
    if (/^next$/i.test(way!) && !isDay && (isStretch || !endsPhrase(place.text, end)))
      return { kind: 'nothing' };
    if (wordBefore(place) === 'over' || (wordBefore(place) === 'of' && isDay)) return { kind: 'nothing' };
    return fromAnchor(
      isDay ? 'day' : (unit!.toLowerCase() as Unit),
      /^(?:previous|preceding)$/i.test(way!) ? -1 : 1,
    );
  },
};

/** “the day before”, “the year after”, where the phrase ends there and not at an event. */
export const unitBeside: Recogniser = {
  opens: ['the'],
  pattern: pattern(
    `the${GAP}(?<unit>day|night|month|year)${GAP}(?<way>before|after|earlier|previous)(?![${LETTER}])`,
  ),
  read(match, place) {
    if (!endsPhrase(place.text, match.index + match[0].length)) return { kind: 'nothing' };
    const unit = match.groups!['unit']!.toLowerCase();
    return fromAnchor(
      unit === 'night' ? 'day' : (unit as Unit),
      /after/i.test(match.groups!['way']!) ? 1 : -1,
    );
  },
};

/** “that year”, “the same day”. */
export const sameUnit: Recogniser = {
  opens: ['that', 'the'],
  pattern: pattern(
    `(?:that|the${GAP}(?:very${GAP})?same)(?:${GAP}same)?${GAP}(?<unit>day|night|evening|morning|afternoon|month|year)${END}`,
  ),
  read(match, place) {
    const unit = match.groups!['unit']!.toLowerCase();
    const next = wordAfter(place.text, match.index + match[0].length);
    if (
      /^\d/.test(next) ||
      /^(?:that|when|as|of|in)$/.test(next) ||
      /^(?:one|until)$/.test(wordBefore(place))
    )
      return { kind: 'nothing' };
    return fromAnchor(/^(?:month|year)$/.test(unit) ? (unit as Unit) : 'day', 0);
  },
};

/** “ended the day lower”, “later in the day”: the day that is spoken of. */
export const dayOfEvent: Recogniser = {
  opens: ['the'],
  pattern: pattern(`the${GAP}day(?![${LETTER}\\d-])`),
  read(match, place) {
    const before = wordBefore(place);
    const next = wordAfter(place.text, match.index + match[0].length);
    const isInside = before === 'in' && /^(?:later?|earlier|early)$/.test(wordBefore(place, 2));
    const isTraded =
      /^(?:end|ends|ended|ending|finish|finished|finishing|close|closed|closing|start|started|began|opened|for)$/.test(
        before,
      );
    if (isInside && !/^(?:before|of|when)$/.test(next)) return fromAnchor('day', 0);
    return isTraded && /^(?:|at|down|up|with|on|higher|lower|unchanged)$/.test(next)
      ? fromAnchor('day', 0)
      : null;
  },
};

/** “the same month last year”, “the same period a year earlier”. */
export const sameUnitOfYear: Recogniser = {
  opens: ['the'],
  pattern: pattern(
    `the${GAP}(?:same|corresponding|comparable)${GAP}(?<unit>month|period|quarter|time|day|week)${GAP}(?:(?:of|in)${GAP})?(?:the${GAP})?(?:last${GAP}year|previous${GAP}year|(?:a|one)${GAP}year${GAP}(?:ago|earlier|before)|year${GAP}(?:before|earlier))(?![${LETTER}])`,
  ),
  read(match) {
    const unit = match.groups!['unit']!.toLowerCase();
    return unit === 'week' || unit === 'day'
      ? { kind: 'nothing' }
      : { kind: 'again', years: -1, unit: unit === 'month' ? 'month' : 'any' };
  },
};

function shift(unit: Unit, by: number): Said & { kind: 'shift' } {
  return { kind: 'shift', unit, by, from: 'publication' };
}

function fromAnchor(unit: Unit, by: number): Said {
  return { kind: 'shift', unit, by, from: 'anchor' };
}

/** Null from a hundred on: “300 years ago” is no year. */
function countOf(match: RegExpExecArray): number | null {
  const word = match.groups!['count']!.toLowerCase();
  const count = NUMBERS.get(word) ?? Number(word);
  return count >= 1 && count < 100 ? count : null;
}

/** “two and a half years ago”, “1.5 years ago”, “two or three years ago”. */
function isFraction(place: Place): boolean {
  return /(?:\d[.,]|half|and an?|or|to|-|–)\s?$/i.test(textBefore(place, 8));
}

function endsPhrase(text: string, end: number): boolean {
  return (
    /^(?:\s*$|[.,;:!?)”"]|\s(?:and|but|in|at)\s|\s[-–—])/.test(text.slice(end, end + 6)) || end >= text.length
  );
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
    /\b(?:of|until|than|as|still|even|exist|exists|available|used|live|living)\s$/i.test(
      textBefore(place, 12),
    ) && !/events of\s$/i.test(textBefore(place, 12))
  );
}
