import type { Article, Described } from './article.ts';
import { demonyms } from './lists/demonyms.ts';
import { places } from './lists/places.ts';
import { isTitle } from './title-word.ts';
import type { Word } from './word.ts';

/** The one person, named before `at`, whose roles fit “chief Taliban diplomat”; null where none or several do. */
export function resolveDescription(
  { people, descriptionsOf }: Article,
  words: readonly Word[],
  at: number,
): string | null {
  const head = words.at(-1);
  if (!head || !isTitle(head.key)) return null;
  const origins = words.filter((word) => demonyms.has(word.key) || (places.has(word.key) && word.capital));
  const others = words.slice(0, -1).filter((word) => !origins.includes(word) && !EMPTY.has(word.key));
  const fits = ({ keys, end }: Described): boolean =>
    end <= at &&
    holds(keys, head.key) &&
    origins.every((origin) => keys.some((key) => sameOrigin(key, origin.key))) &&
    others.every((other) => keys.includes(other.key));
  let found: string | null = null;
  for (const person of people) {
    if ((person.mentions[0]?.start ?? at) >= at || !descriptionsOf(person).some(fits)) continue;
    if (found !== null) return null;
    found = person.name;
  }
  return found;
}

/** A role holds a noun itself or one that it is a kind of. */
function holds(role: readonly string[], head: string): boolean {
  if (role.includes(head)) return true;
  return (KINDS.get(head) ?? []).some((kind) => kind.split(' ').every((part) => role.includes(part)));
}

/** What a description may call the holder of an office. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['foreign minister', 'ambassador', 'envoy', 'consul', 'foreign secretary']],
  ['envoy', ['ambassador', 'emissary', 'representative']],
  [
    'lawmaker',
    ['senator', 'representative', 'congressman', 'congresswoman', 'mp', 'legislator', 'sen', 'rep'],
  ],
  ['leader', ['president', 'premier', 'prime minister', 'chancellor', 'chairman', 'king', 'leader']],
  ['politician', ['senator', 'minister', 'mp', 'congressman', 'mayor', 'governor']],
  ['premier', ['prime minister']],
  ['minister', ['minister']],
  ['executive', ['ceo', 'chief executive']],
  ['lawyer', ['attorney', 'solicitor', 'barrister', 'counsel']],
  ['player', ['striker', 'midfielder', 'defender', 'goalkeeper', 'forward', 'winger']],
  ['scientist', ['physicist', 'chemist', 'biologist', 'astronomer', 'geologist']],
]);

function sameOrigin(role: string, word: string): boolean {
  if (role === word) return true;
  const [a, b] = [IRREGULAR.get(role) ?? role, IRREGULAR.get(word) ?? word];
  if (a === b) return true;
  const known = (places.has(role) || demonyms.has(role)) && (places.has(word) || demonyms.has(word));
  const length = Math.min(a.length, b.length, 5);
  return known && length >= 4 && a.slice(0, length) === b.slice(0, length);
}

/** Adjectives that do not begin like their country. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `french france|dutch netherlands|british britain|uk britain|english england|american us|us us|welsh wales|polish poland|danish denmark
swiss switzerland|filipino philippines|philippine philippines|spanish spain|finnish finland|irish ireland|thai thailand|greek greece|turkish turkey
scottish scotland|burmese burma|myanmar burma|iraqi iraq|omani oman|cypriot cyprus|peruvian peru|cuban cuba|chilean chile`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]),
);

const EMPTY: ReadonlySet<string> = new Set(
  'chief top senior leading veteran new former then visiting special key outgoing'.split(' '),
);
