import type { Recogniser, Unit } from '../expression.ts';
import { wordAfter, wordBefore } from '../expression.ts';
import { GAP, LETTER, NUMBER, pattern, the } from '../parts.ts';
import { NUMBERS } from '../vocabulary.ts';
import { countOf, endsPhrase, fromAnchor, isFraction, UNIT_END } from './units.ts';

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
  opens: [...the('following', 'next', 'previous', 'preceding'), 'next', 'following', 'previous'],
  pattern: pattern(
    `(?:the${GAP})?(?<way>following|next|previous|preceding)${GAP}(?<unit>day|morning|night|evening|afternoon|month|year)${UNIT_END}`,
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
  opens: the('day', 'night', 'month', 'year'),
  pattern: pattern(
    `the${GAP}(?<unit>day|night|month|year)${GAP}(?<way>before|after|earlier|previous)(?![${LETTER}])`,
  ),
  read(match, place) {
    // “rose late in the day after a fall”: the day itself.
    if (wordBefore(place) === 'in') return null;
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
  opens: ['that', ...the('very', 'same')],
  pattern: pattern(
    `(?:that|the${GAP}(?:very${GAP})?same)(?:${GAP}same)?${GAP}(?<unit>day|night|evening|morning|afternoon|month|year)${UNIT_END}`,
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
  opens: the('day'),
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

/** “the same month last year”, “the same period a year earlier”, “the year-earlier quarter”. */
export const sameUnitOfYear: Recogniser = {
  opens: the('year', 'same', 'corresponding', 'comparable'),
  pattern: pattern(
    `the${GAP}(?:year-(?:earlier|ago)${GAP}(?<then>month|period|quarter|half)|(?:same|corresponding|comparable)${GAP}(?<unit>month|period|quarter|half|time|day|week)${GAP}(?:(?:of|in)${GAP})?(?:the${GAP})?(?:last${GAP}year|previous${GAP}year|(?:a|one)${GAP}year${GAP}(?:ago|earlier|before)|year${GAP}(?:before|earlier)))(?![${LETTER}])`,
  ),
  read({ groups }) {
    const unit = (groups!['then'] ?? groups!['unit'])!;
    if (unit === 'week' || unit === 'day') return { kind: 'nothing' };
    const part = /^(?:quarter|half)$/.test(unit) ? 'part' : 'any';
    return { kind: 'again', years: -1, unit: unit === 'month' ? 'month' : part };
  },
};
