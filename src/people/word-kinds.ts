import { commonWords } from './lists/common-words.ts';
import { familyNames } from './lists/family-names.ts';
import { givenNames } from './lists/given-names.ts';
import { moreGivenNames } from './lists/more-names.ts';
import { surnames } from './lists/surnames.ts';
import { remembered } from './remembered.ts';

/** An English dictionary word, inflected or not; `key` in lower case. */
export const isCommon = remembered((key: string) => {
  if (commonWords.has(key)) return true;
  if (NO_WORDS.has(key)) return false;
  if (!/[dgrsy]$/.test(key)) return false;
  return (
    ENDINGS.some(
      ([ending, base]) =>
        key.length > ending.length + 2 &&
        key.endsWith(ending) &&
        commonWords.has(key.slice(0, -ending.length) + base),
    ) ||
    (DOUBLED.test(key) && commonWords.has(key.replace(DOUBLED, '$1')))
  );
});

/** A given name of any language that the lists know; each part of a double name counts. */
export const isGiven: (key: string) => boolean = remembered((key: string) => {
  if (NOT_GIVEN.has(key)) return false;
  if (givenNames.has(key) || moreGivenNames.has(key)) return true;
  const hyphen = key.indexOf('-');
  return hyphen > 0 && isGiven(key.slice(0, hyphen)) && key.length - hyphen > 2;
});

/** A family name that the lists know, or one shaped as family names are in many languages. */
export const isSurname = remembered((key: string) => {
  return (
    surnames.has(key) || familyNames.has(key) || MORE_SURNAMES.has(key) || (SHAPE.test(key) && !isCommon(key))
  );
});

const ENDINGS: readonly (readonly [string, string])[] = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['er', 'e'],
  ['ness', ''],
  ['ers', ''],
  ['ers', 'e'],
  ['ings', ''],
  ['ings', 'e'],
];

/** Names that only look like inflected words. */
const NO_WORDS: ReadonlySet<string> = new Set(
  `aires aisling anders anis asher ashly carly carter chester conner denys dieter elmer ender fareed frances gilles hamed henning
  james jared jarred kenes lester mads nils oliver parker rainer reiner sameer samed samer sander sanders sayed shams tamer
  tomer tomner youness`.split(/\s+/),
);

const DOUBLED = /([bdfglmnprtz])\1(?:ed|ing|er|est|ers)$/;

/** In the packages' lists, but in news nearly always something else. */
const NOT_GIVEN: ReadonlySet<string> = new Set(
  `naval general major unique urban trinity sister justice judge prince princess king queen junior angeles geneva else baby
  naval gun dock brain noble loyal precious august may april london paris baghdad havana tokyo manila mali china india asia america
  alabama arizona tennessee montana missouri california texas israel ocean rome milan berlin vienna boston dallas denver
  memphis miracle golden era sunny summer winter autumn spring meta delta alpha omega beta star serenity promise patience
  blessing bless comfort chance art arch lane mayor bishop doctor sir lady lord mister santa san van von de la le du el al
  destiny haven heaven precious lyric maverick justice truth temple storm river forest royal
  mexico cuba brazil oman jordan-river cairo haifa indiana victoria-falls texan holland english french
  bank fire police army press union city state media green day kabul islamabad gaza sudan kenya ali-shah asian
  sea air sun sky moon earth park hill house street river south north east west central`.split(/\s+/),
);

const MORE_SURNAMES: ReadonlySet<string> = new Set(
  `trump bush obama biden clinton reagan carter nixon kennedy gore cheney rice powell blair brown cameron thatcher major heath
  eden wilson putin yeltsin merkel kohl chirac macron khan singh sharma gupta patel kumar shah malik hussain ahmed
  haq chaudhry bhutto zardari butt sheikh qureshi iqbal siddiqui ansari rahman begum hossain islam chowdhury
  mandela mbeki zuma ramaphosa okafor adeyemi mensah diallo traore keita toure diop ndiaye kamara nkrumah
  silva santos oliveira souza pereira costa lopez garcia martinez gonzalez perez rodriguez sanchez ramirez torres
  suzuki tanaka sato takahashi watanabe ito yamamoto nakamura kobayashi abe koizumi hosokawa hashimoto`.split(
    /\s+/,
  ),
);

const SHAPE =
  /^(?:mc|o'|fitz|al-|el-|abdul)\p{L}{3,}$|\p{L}{3}(?:ov|ova|ev|eva|enko|sky|ski|ska|sson|sen|dottir|vich|vic|wicz|czyk|oglu|yan|ian|dze|shvili|opoulos|akis|idis|ides|escu|ez|zadeh|pour|berg|stein|mann|feld|bauer|wala|kar|nath|apalli|atne|singhe|chuk|skaya|sdottir|inen|unen|aho|ius|aite|uk|ini|elli|etti|ucci|aldi|oni|moto|mura|yama|shima|gawa|kawa|hashi)$/u;
