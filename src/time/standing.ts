import type { Span } from '../text/span.ts';
import type { Direction } from './clause.ts';
import type { Standing, Time } from './time.ts';

/**
 * What a sentence does with the event that a time dates, judged in the clause around that time; the strongest
 * reserve wins: denied, doubted, conditional, announced, reported.
 * @param isAhead Whether the value lies after publication, or null where it may lie on both sides.
 * @param looks Where the clause looks; asked only where `isAhead` leaves it open.
 */
export function standing(
  text: string,
  sentence: Span,
  time: Time,
  isAhead: boolean | null,
  looks: () => Direction,
): Standing {
  const around = surroundings(text, sentence, time);
  const clause = clauseIn(around, BREAKS);
  if (DENIES.test(clause) || NEGATES.test(clauseIn(around, INNER_BREAKS))) return 'denied';
  if (DOUBTS.test(clause)) return 'doubted';
  if (CONDITIONS.test(clause)) return 'conditional';
  if (isAhead === false) return 'reported';
  if (isAhead) return MAY.test(clause) ? 'conditional' : 'announced';
  return looks() === 'future' ? 'announced' : 'reported';
}

const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|denial of|(?:reject|dismiss|refut)(?:e?s|ed|ing)\s(?:\S{1,20}\s){0,3}(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs))\b/i;
/** A negated verb; “don’t miss” asks for something, and “not only” grants it. */
const NEGATES =
  /\b(?:never|(?:did|does|was|were|is|are|has|have|had|will|would|could|can|ca|wo)(?:n['’]t|\snot|not)|(?<=\S\s)do(?:n['’]t|\snot))\b(?!\s(?:only|just|merely|miss|forget|worry|let|hesitate|wait))/i;
const DOUBTS =
  /\b(?:alleg(?:es?|ed|edly|ing|ations?)|reportedly|purported(?:ly)?|supposedly|rumou?r(?:s|ed)?|unconfirmed|(?<!\b[Yy]ou\s)(?:may|might|could) have|appears? to have|(?:is|are|was|were) (?:believed|thought|suspected|rumou?red|said|alleged|reported) to|claim(?:s|ed|ing)? (?:that|to have|he|she|they|it)|doubts?|doubted|questioned whether|suspected|unclear|disputed)\b/i;
const CONDITIONS =
  /\b(?:if(?!\s(?:you|you['’]\S+)\s)|unless|in case|provided that|assuming|would have|should (?:they|he|she|it|the)|had (?:they|he|she|it) \S{2,20}ed)\b/i;
const MAY = /\b(?:may|might|could)\b(?!\shave)/;

/** A time in its sentence, with what may belong to its clause on each side. */
interface Surroundings {
  /** “if ”, where the sentence begins with a condition. */
  readonly lead: string;
  readonly before: string;
  readonly said: string;
  readonly after: string;
  readonly isAside: boolean;
  readonly isOpening: boolean;
}

function surroundings(text: string, sentence: Span, time: Time): Surroundings {
  // An aside that has ended before the time is another clause: “Berg, who denied it, was tried in May”.
  const before = text
    .slice(Math.max(sentence.start, time.start - REACH), time.start)
    .replace(/,\s(?:who|whom|whose|which|where)\s[^,;]{1,120},/g, ' and')
    // So has a condition; it stays one: “if it isn’t sold, it will close in May”.
    .replace(/\b(if|unless)\s(?!you\b)[^,;]{1,120},/gi, '$1 met,');
  const isConditional = /^[^,]{0,12}\b(?:if(?!\syou)|unless)\s/i.test(
    text.slice(sentence.start, Math.min(time.start, sentence.start + 30)),
  );
  return {
    lead: isConditional ? 'if ' : '',
    before,
    said: text.slice(time.start, time.end),
    after: text.slice(time.end, Math.min(sentence.end, time.end + REACH)),
    isAside: /,\s(?:who|whom|whose|which|where)\s[^,;]*$/.test(before),
    // “After the release in January, it doesn’t end.”
    isOpening: OPENING.test(text.slice(sentence.start, time.start)),
  };
}

/** From the last mark or conjunction before the time to the next one behind it; a leading “if” clause goes with it. */
function clauseIn(
  { lead, before, said, after, isAside, isOpening }: Surroundings,
  { all, orComma }: Breaks,
): string {
  const to = after.search(isOpening ? orComma : isAside ? /[,;]/ : all);
  return lead + before.slice(lastBreak(before, all)) + said + after.slice(0, to === -1 ? after.length : to);
}

/** A clause of its own before the one that the sentence is about, as far as the time in it. */
const OPENING =
  /^["“]?(?:After|Before|When|While|Once|Although|Though|Because|As(?!\sof\s))\s(?:\S{1,30}\s){2,}$(?<!,.*)/s;

/** How far a clause may reach on each side, in UTF-16 units. */
const REACH = 240;

const COMMAS =
  ',\\s(?=(?:but|and|while|although|though|which|who|where|when|after|because|with|as|just|[a-z-]{2,20}ing)\\s)';
const CONJUNCTIONS = 'but|while|although|though|because|when|which|who|where';
const BREAK = `[;:—–]|[.!?]["”’']?\\s(?=["“]?[A-Z])|${COMMAS}|\\s(?:${CONJUNCTIONS})[\\s,]`;
/** For “not”, which reaches less far than “denied that”: another verb, or whoever says something, ends its clause. */
const INNER_BREAK = [
  BREAK,
  '\\s(?:that|if|whether|said|says|told|announced|added|wrote)\\s',
  '\\s(?:and|then)\\s(?=(?:[a-z]+ly\\s)?(?:[a-z]{2,}ed|was|were|is|are|has|have|had|did|does|will|would|could|can|left|went|came|made|took|met|won|lost|fell|rose|began|became|sent|held|found|got|gave|he|she|it|they|we|I)\\b)',
].join('|');

/** What parts clauses, and the same with every comma. */
interface Breaks {
  readonly all: RegExp;
  readonly orComma: RegExp;
}

const breaks = (source: string): Breaks => ({
  all: new RegExp(source, 'g'),
  orComma: new RegExp(`,|${source}`),
});
const BREAKS = breaks(BREAK);
const INNER_BREAKS = breaks(INNER_BREAK);

/** Where the last one ends; a global pattern goes on from hit to hit, and starts anew after the last. */
function lastBreak(before: string, all: RegExp): number {
  let last = 0;
  while (all.test(before)) last = all.lastIndex;
  return last;
}
