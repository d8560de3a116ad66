import { brands } from './lists/brands.ts';
import { datesWords, demonyms } from './lists/demonyms.ts';
import { familyNamesFirst, famousNames } from './lists/more-names.ts';
import { surnameWords } from './lists/surname-words.ts';
import { plainThings, thingHeads, thingsLikePeople, thingStarts } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { PARTICLES, ROMAN } from './lists/name-words.ts';
import { isEastAsian } from './east-asian.ts';
import { isNickname } from './nickname.ts';
import { isTitle } from './title-word.ts';
import type { Word } from './word.ts';
import { isCommon, isGiven, isSurname } from './word-kinds.ts';

/** What a name needs to be taken for a person’s. */
export const ENOUGH = 3;

/** What a word counts that no list knows. */
const UNKNOWN = 0.8;

/** How much a name of several words looks like a person’s by itself. */
export function likeness(words: readonly Word[], shouted: boolean): number {
  const keys = words.map((word) => word.key);
  const phrase = keys.join(' ');
  if (STYLED.has(phrase)) return 6;
  if (thingsLikePeople.has(phrase) || places.has(phrase)) return -6;
  const core = words.filter(
    (word, index) =>
      !PARTICLES.has(word.text) &&
      !ROMAN.test(word.text) &&
      !SUFFIX.test(word.key) &&
      !isNickname(words, index),
  );
  const first = core[0];
  const last = core.at(-1);
  if (!first || !last) return -6;
  if (plainThings.has(last.key)) return -6;
  if (core.every((word) => word.text.length < 2) || last.text.length < 2) return -6;
  if (core.length === 2 && first.key === last.key && !isGiven(first.key) && !familyNamesFirst.has(first.key))
    return -6;
  if (core.length === 1)
    return words.length > 1 && ROMAN.test(words.at(-1)?.text ?? '') && isGiven(first.key)
      ? 4
      : mononym(first, shouted);
  const asian = isEastAsian(core);
  if (!asian && core.every((word) => isCommon(word.key) && !isGiven(word.key) && !isSurname(word.key)))
    return -6;
  let score = 0;
  const joinedInitials = hasJoinedInitials(first, last);
  if (first.initial) score += 2.4;
  else if (joinedInitials) score += 1.8;
  else if (asian) score += 3;
  else if (isGiven(first.key)) score += isWeak(first.key) ? 1.8 : 3;
  else if (isSurname(first.key)) score += isCommon(first.key) ? 0.5 : UNKNOWN;
  else if (isCommon(first.key)) score -= 1.5;
  else if (!isKnownThing(first.key)) score += UNKNOWN;
  if (surnameWords.has(last.key)) score += 1.5;
  else if (isSurname(last.key)) score += isCommon(last.key) ? 0.8 : 1.5;
  else if (isGiven(last.key)) score += 0.8;
  else if (isCommon(last.key))
    score -= isGiven(first.key) && !isWeak(first.key) ? (last.key.endsWith('s') ? 0.5 : 0) : 1.5;
  else if (!isKnownThing(last.key)) score += UNKNOWN;
  if (core.slice(1, -1).some((word) => word.initial) && !core.some((word) => word.shout && !word.initial))
    score += 2;
  for (const word of core.slice(1, -1))
    if (isCommon(word.key) && !isSurname(word.key) && !isGiven(word.key) && !word.initial) score -= 1.5;
  for (const word of core) {
    if (asian) continue;
    if (thingHeads.has(word.key))
      score -=
        word === last && isGiven(first.key) && !isWeak(first.key) && core.length === 2
          ? isSurname(word.key)
            ? 1
            : 3
          : word === first && isGiven(word.key)
            ? 1
            : 5;
    else if (places.has(word.key))
      score -= word === first && isGiven(word.key) ? 0.5 : isSurname(word.key) || isGiven(word.key) ? 1 : 2.5;
    else if (demonyms.has(word.key)) score -= isSurname(word.key) || isGiven(word.key) ? 0.5 : 3;
    if (word.shout && !word.initial && !shouted && !(joinedInitials && word === first))
      score -= isGiven(first.key) && word.text.length > 3 ? 1 : 5;
    if (brands.has(word.key)) score -= isGiven(word.key) || isSurname(word.key) ? 0.8 : 4;
    if (
      datesWords.has(word.key) &&
      !isSurname(word.key) &&
      !isGiven(word.key) &&
      !(word === last && isGiven(first.key))
    )
      score -= 4;
    if (/^[A-Z][a-z]+$/.test(word.text)) continue;
    if (/\d/.test(word.text)) score -= 4;
    if (COMPOUND.test(word.key)) score -= 4;
    if (
      /\p{Ll}\p{Lu}/u.test(word.text) &&
      !/^(?:Ma?c|De|Di|La|Le|Van|O|D|Fitz|Du)\p{Lu}/u.test(word.text) &&
      !/['’-]/.test(word.text)
    )
      score -= 3;
  }
  if (thingStarts.has(first.key) && !isGiven(first.key)) score -= 4;
  if (core.length > 4) score -= core.length - 4;
  return score;
}

/** “JD Vance”, “AR Rahman”: two initials without their stops, before what is a name and nothing else. */
function hasJoinedInitials({ text }: Word, { key }: Word): boolean {
  return (
    /^[A-Z]{2}$/.test(text) &&
    !TWO_LETTERS.has(text) &&
    (isSurname(key) || isGiven(key)) &&
    !isCommon(key) &&
    !isKnownThing(key)
  );
}

/** What is known of a single word without its surroundings. */
export function mononym(word: Word, shouted: boolean): number {
  const { key } = word;
  if (word.initial || key.length < 2) return -6;
  if (places.has(key) || thingsLikePeople.has(key)) return -5;
  if (brands.has(key)) return -4;
  if (demonyms.has(key) || datesWords.has(key) || isTitle(key)) return -5;
  if (thingHeads.has(key) || thingStarts.has(key)) return -4;
  let score = 0;
  if (famousNames.has(key) && !isCommon(key)) score += 3.2;
  else if (famousNames.has(key)) score += 1.5;
  if (isSurname(key)) score += 0.7;
  if (isGiven(key)) score += isWeak(key) ? 0.8 : 1.5;
  if (isCommon(key)) score -= isSurname(key) || isGiven(key) ? 1 : 3;
  if (word.shout && !shouted) score -= 4;
  if (
    /\d|[-][\p{Ll}]|\p{Ll}\p{Lu}(?<!Mc\p{Lu})/u.test(word.text) &&
    !/^(?:Ma?c|De|Di|La|Le|Van|O|D|Fitz|Du)\p{Lu}/u.test(word.text)
  )
    score -= 3;
  return score;
}

/** A given name that is a word or place as well; those that news uses as names nearly always are not weak. */
function isWeak(key: string): boolean {
  if (STRONG.has(key)) return false;
  return isCommon(key) || places.has(key) || thingHeads.has(key) || demonyms.has(key);
}

function isKnownThing(key: string): boolean {
  return places.has(key) || demonyms.has(key) || thingHeads.has(key);
}

/** “London-based”, “Nazi-era”: a describing word, whatever opens it. */
const COMPOUND =
  /-(?:based|led|backed|born|era|style|like|controlled|owned|run|made|related|held|type|class|wide|speaking|dominated|sponsored|trained|bound|occupied|educated|friendly|linked|listed|day|year|area|critic|site|only|ruled|brokered|funded|built|appointed|majority|affiliated|allied|inspired|imposed|mandated)$/;

/** Styles that stand for a name, with an article. */
const STYLED: ReadonlySet<string> = new Set(['dalai lama', 'panchen lama', 'aga khan']);

const STRONG: ReadonlySet<string> = new Set(
  `jack mark bill frank bob rob pat drew ray jay dick gene grant harry holly hunter kitty lance lee lily mason matt max mike miles nick norm
  penny peter robin rod ruby rusty sally sandy sue ted tony victor warren carol dean heather hazel josh ken martin molly patty peggy
  ralph rick ron sam sid stew tim tom tommy wade will colin amber eve iris joy jade marina olive pearl rosemary violet christian jordan
  charlotte florence victoria sofia eugene gary madison austin dallas houston jackson lincoln israel roman georgia carmen earl jerry john johnny
  billy bobby jimmy ernest glen guy derrick barry barney buddy curt clay faith grace gay jean jenny joe josh julia lou mat maria
  angelica angelina alexandria marcel ira ivan mick micky mo newton otto oscar paul terry theo timothy tony vaughn wally walter stanley francis eve bella`.split(
    /\s+/,
  ),
);

/** Two capitals that stand for a body, a state or a thing. */
const TWO_LETTERS: ReadonlySet<string> = new Set(
  `AI AP AU BA BP BT DC EC EU FA FC GE GM GP HP IS IT LG MP MS NZ PC PM PR RN SC SS TD TV UK UN US VP VR VW WW
  AK AL AR AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MT NC ND NE NH NJ NM NV NY OH OK OR PA RI SD TN TX
  UT VA VT WA WI WV WY`.split(/\s+/),
);

const SUFFIX = /^(?:jr|sr)$/;
