import { demonyms } from '../people/lists/demonyms.ts';
import { thingHeads } from '../people/lists/organisations.ts';
import { places } from '../people/lists/places.ts';
import { kinship } from '../people/lists/speech.ts';
import { offices, sharedOccupations } from '../people/lists/titles.ts';
import { isTitle, isTitleModifier } from '../people/title-word.ts';
import { isCommon } from '../people/word-kinds.ts';
import { fold, foldedWords } from '../text/fold.ts';

/** What a role says of somebody: what they are, and where. */
export interface Employment {
  /** Its words without names, articles and “former”: “transport minister”; empty where it only names things. */
  readonly office: string;
  /** Organisations that are known by their names alone, folded; those of several words also by their initials. */
  readonly organisations: readonly string[];
  /** Countries, towns, and organisations such as every country has: they show something with an office alone. */
  readonly places: readonly string[];
}

/** Reads a role such as “Chief Information Officer at the Federal Communications Commission”. */
export function employmentIn(role: string): Employment {
  const own = role.split(OF_SOMETHING)[0]!;
  const text = own.replace(AMERICA, '');
  const organisations: string[] = [];
  const places: string[] = text === own ? [] : ['america'];
  let rest = text.split(/[,;(]/)[0]!;
  for (const found of namesIn(text)) {
    const [name, kind] = nationOr(found, kindOf(found));
    if (kind === null) continue;
    rest = rest.replace(name, ' ');
    if (kind === 'organisation') organisations.push(...spellingsOf(name));
    else places.push(placeOf(fold(name)));
  }
  const office = foldedWords(rest.replace(/['’]s\b/g, '')).filter((word) => !PASSING.has(word));
  if (OUTSIDERS.has(headOf(own))) return { office: '', organisations: [], places: [] };
  return { office: office.join(' '), organisations, places };
}

/** What a role says that somebody is, folded: “manager” of “Web manager at GSA”. */
export function headOf(role: string): string {
  const phrase = role.split(/[,(]| (?:of|for|at|with|in|on|from|to|by|who|that|which)\b/)[0] ?? '';
  return fold(phrase.trim().split(' ').at(-1) ?? '');
}

/** Whether so few hold an office in any one place that those of one name are one person. */
export function isRare(office: string): boolean {
  const words = office.split(' ');
  const head = words.at(-1) ?? '';
  if (kinship.has(head) || words.some((word) => MANY.has(word))) return false;
  return offices.has(head) || (words.length > 1 && isTitle(head) && !sharedOccupations.has(head));
}

/**
 * The capitalised words of a role, without the titles around them: “Tata Steel” in “Tata Steel Director”. What “of”
 * joins is one name after an institution (“University of Leeds”), and two after an office (“Director of Mobile”).
 */
function namesIn(role: string): string[] {
  const names: string[][] = [];
  for (const run of role.match(RUN) ?? []) {
    let name: string[] = [];
    for (const word of run.split(' ')) {
      if (/^(?:of|for)$/.test(word) && isTitle(fold(name.at(-1) ?? ''))) names.push(name.splice(0));
      else name.push(word);
    }
    names.push(name);
  }
  return names.map((name) => withoutTitles(name).join(' ')).filter((name) => name !== '');
}

function withoutTitles(name: readonly string[]): readonly string[] {
  const isLoose = (word: string) => LINKS.has(word) || PASSING.has(fold(word));
  const from = name.findIndex((word) => !isLoose(word));
  if (from < 0) return [];
  const isIts = (at: number, is: (word: string) => boolean) =>
    at > from && is(fold(name[at - 1]!)) && (at - 1 === from || !LINKS.has(name[at - 2]!));
  let to = name.length;
  while (isIts(to, isTitle)) to -= 1;
  if (to < name.length) while (isIts(to, (word) => isTitleModifier(word) && !isNation(word))) to -= 1;
  return name.slice(from, to);
}

type Kind = 'organisation' | 'place' | null;

/** What a name is the name of, or null where it is a subject: “Human Resources”, “Social Media”. */
function kindOf(name: string): Kind {
  const words = name.split(' ').map(fold);
  const last = words.at(-1)!;
  if (places.has(words.join(' '))) return 'place';
  if (words.length === 1) {
    if (ABBREVIATION.test(name)) return LARGE.has(last) || isTitle(last) ? null : 'organisation';
    return isNation(last) || (name.length > 2 && !isCommon(last)) ? 'place' : null;
  }
  const content = words.filter((word) => !LINKS.has(word));
  const isInstitution = content.some((word) => INSTITUTIONS.has(word));
  const isPlain = content.every((word) => isCommon(word) || isGeneral(word));
  if (isPlain && (!isInstitution || (SUBJECTS.has(last) && content.length < 3 && !/ (?:of|for) /.test(name))))
    return null;
  const own = content.filter((word) => !isGeneral(word));
  const isEverywhere = content.some((word) => EVERYWHERE.has(word));
  if (
    !isInstitution ||
    (isPlain && content.length < (isEverywhere ? 4 : 3) && !NAMED.has(last)) ||
    (own.length === 0 && content.length < 3)
  )
    return 'place';
  return isEverywhere && (SCHOOLS.has(last) || own.every(isNation)) ? 'place' : 'organisation';
}

/** “Chinese” of “Chinese Commerce”, where the whole is no name. */
function nationOr(name: string, kind: Kind): [string, Kind] {
  const first = name.split(' ')[0]!;
  return kind === null && isNation(fold(first)) ? [first, 'place'] : [name, kind];
}

const isNation = (word: string) => places.has(word) || demonyms.has(word);

/** Whether a word stands in the names of many organisations. */
const isGeneral = (word: string) => thingHeads.has(word) || isTitle(word) || isTitleModifier(word);

/** A name and, where it has three words or more, their initials, by which it is also known. */
function spellingsOf(name: string): string[] {
  const words = name.split(/[ -]/).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word[0]).join('');
  return [fold(name), ...(words.length > 2 ? [fold(initials)] : [])];
}

/** The country of a nationality: “Kenyan” is Kenya's, “Turkish” Turkey's. */
function placeOf(word: string): string {
  const known = COUNTRIES.get(word);
  if (known !== undefined || !demonyms.has(word)) return known ?? word;
  const stems = ['n', 'an', 'ian', 'i', 'ese', 'ish']
    .filter((ending) => word.endsWith(ending))
    .map((ending) => word.slice(0, -ending.length));
  const countries = [word, ...stems].flatMap((stem) => ['', 'a', 'e', 'y'].map((ending) => stem + ending));
  return countries.find((each) => each !== word && places.has(each)) ?? word;
}

/** Those whose names do not follow from their people's. */
const COUNTRIES: ReadonlyMap<string, string> = new Map(
  (
    'afghan afghanistan|american america|argentine argentina|belgian belgium|british britain|chinese china|czech czechia|' +
    'danish denmark|dutch netherlands|finnish finland|french france|german germany|greek greece|hungarian hungary|irish ireland|' +
    'lebanese lebanon|norwegian norway|peruvian peru|polish poland|portuguese portugal|scottish scotland|spanish spain|' +
    'swedish sweden|swiss switzerland|thai thailand|turkish turkey|welsh wales'
  )
    .split('|')
    .map((pair): [string, string] => [pair.split(' ')[0]!, pair.split(' ')[1]!]),
);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What opens what somebody has, and is not of: “the owner of a Leeds pub”, “a guard in a NASA shirt”. */
const OF_SOMETHING = /(?<=\S) an? /;

const AMERICA =
  /(?:,? (?:of|in) (?:the )?)?\b(?:U\. ?S\.(?: ?A\.)?|US|USA|United States(?: of America)?)(?![\p{L}\p{N}])/gu;

/** Capitalised words and abbreviations in a row, with the words that join them within names. */
const RUN =
  /(?<![\p{L}\p{N}])(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{M}\p{N}&-]*(?: (?:(?:of|for|and|&|of the|for the) )?(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{M}\p{N}&-]*)*/gu;

/** “GSA”, “18F”, “USAGov”: written as no other word is. */
const ABBREVIATION = /^(?=.{3})(?:.*\p{Lu}.*\p{Lu}|\d+\p{Lu})/u;

const LINKS = words('of the for and &');

/** What roles have beside an office, and what they say of its time and kind. */
const PASSING = words(
  `a an the of for in at to from with by on and his her their its my our
  former formerly then now acting outgoing incoming current currently ex longtime new newly veteran late retired senior`,
);

/** Abbreviations of what has very many people, or of none. */
const LARGE = words('nhs nypd lapd nfl nba nhl mlb uae ussr phd mba msc pmp obe cbe mbe');

/** Last words of what is worked on or studied rather than worked for. */
const SUBJECTS = words(
  `affairs communications data development digital education energy engineering experience finance health information
  management media operations policy research resources science sciences security service services
  sports standards strategy studies systems technology tourism trade transport`,
);

/** Nouns for people whom an organisation or event has in numbers and does not employ. */
const OUTSIDERS = words(
  `alumnus alumna applicant client critic customer defendant fan graduate guest inmate member-elect opponent passenger
  patient prisoner pupil rival resident spectator student supporter survivor suspect undergraduate user veteran victim
  viewer visitor volunteer voter winner witness`,
);

/** What people work for; a war, a prize or a river is none. */
const INSTITUTIONS = words(
  `academy administration agency airline airlines airways alliance archives assembly associates association authority bank
  board broadcasting brothers bureau center centers centre centres chamber charity church city clinic club coalition college commission
  committee company confederation congress consortium corp corporation corps council court department directorate division embassy endowment
  enterprises federation force forces foundation fund government group guard hospital house inc industries institute
  institutes institution international journal laboratories laboratory lab library ltd llc magazine ministry motor motors museum navy network news
  observatory office orchestra organisation organization parliament partners party pharmaceuticals plc police post press
  program programme register school secretariat senate service services society state steel studio studios survey systems team
  technologies telegraph television theater theatre times tribune trust union unit university watch works army`,
);

/** Institutions that each country, town or firm has. */
const EVERYWHERE = words(
  `army assembly bank board branch church city club college committee council county court department district
  division embassy fire force forces government group guard hospital house ministry navy office parliament party police
  school senate state team unit`,
);

/** Institutions that are called by a common word: “Heritage Foundation”. */
const NAMED = words('foundation institute institution international post times tribune');

const SCHOOLS = words('church hospital school');

/** Offices that many hold in one place. */
const MANY = words(
  'attorney barrister diplomat editor lawyer police private prosecutor solicitor soldier student teacher',
);
