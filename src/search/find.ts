import type { Kind } from './document.ts';
import type { Directory } from './files.ts';
import { lookUp, type Load, type Wanted } from './look-up.ts';
import { documentAt, documentsOf, followed, isInTitle, type Places } from './places.ts';
import { searchWords } from './words.ts';

/** What was found: the numbers of the documents, the best first, and the words by which they were. */
export interface Found {
  readonly wanted: readonly Wanted[];
  readonly documents: readonly number[];
}

/** Finds the documents that have all words of a query, in any order; the same words side by side count most. */
export async function find(query: string, directory: Directory, load: Load): Promise<Found> {
  const forms = searchWords(query).map(({ forms }) => forms[0]!);
  const inWriting = /[\p{L}\p{M}\p{N}]$/u.test(query);
  const wanted = await Promise.all(
    forms.map((form, at) => lookUp(form, inWriting && at === forms.length - 1, directory, load)),
  );
  const scores = scored(wanted, directory);
  const documents = [...scores].sort(([a, x], [b, y]) => y - x || a - b).map(([document]) => document);
  return { wanted, documents };
}

/** The score of each document that has all words; others have none. */
function scored(wanted: readonly Wanted[], { ranges }: Directory): Map<number, number> {
  const total = ranges.reduce((sum, [, , count]) => sum + count, 0);
  const scores = new Float64Array(total);
  // How many of the words, from the first on, stand in each document.
  const having = new Uint32Array(total);
  const rarities = wanted.map(({ all }) => rarity(documentsOf(all).length, total));
  for (const [at, { exact, others, all }] of wanted.entries()) {
    addTo(scores, exact, rarities[at]!);
    addTo(scores, others, rarities[at]! * EXTENDED);
    for (const place of all) {
      const document = documentAt(place);
      if (having[document] === at) having[document] = at + 1;
    }
  }
  addPhrases(scores, wanted, rarities);
  const found = new Map<number, number>();
  let [document, end] = [0, 0];
  for (const [kind, , count] of ranges) {
    for (end += count; document < end; document += 1)
      if (having[document] === wanted.length) found.set(document, scores[document]! * WEIGHTS[kind]);
  }
  return wanted.length === 0 ? new Map() : found;
}

/** Whoever writes a name looks for the person; what a quotation says, its article says too. */
const WEIGHTS: Readonly<Record<Kind, number>> = { person: 1.2, article: 1, quotation: 0.8, date: 0.7 };

/** What a word that only begins so counts, beside the word itself. */
const EXTENDED = 0.4;

/** What a word in a title counts more, and the whole query as a phrase. */
const IN_TITLE = 1.5;
const AS_PHRASE = 3;

/** Of BM25, with its usual k1: a word says the more the fewer documents have it, and each time less. */
const SATURATION = 1.2;
const rarity = (having: number, total: number) => Math.log(1 + (total - having + 0.5) / (having + 0.5));

function addTo(scores: Float64Array, places: Places, weight: number): void {
  for (let at = 0; at < places.length;) {
    const document = documentAt(places[at]!);
    const inTitle = isInTitle(places[at]!) ? IN_TITLE : 0;
    let times = 0;
    for (; at < places.length && documentAt(places[at]!) === document; at += 1) times += 1;
    scores[document]! += weight * (times / (times + SATURATION) + inTitle);
  }
}

/** Words that follow each other as they do in the query: each two a little, all of them much, as written most. */
function addPhrases(scores: Float64Array, wanted: readonly Wanted[], rarities: readonly number[]): void {
  if (wanted.length < 2) return;
  const raise = (places: Places, by: number) => {
    for (const document of documentsOf(places)) scores[document]! += by;
  };
  for (const [at, { all }] of wanted.entries()) {
    const before = wanted[at - 1];
    if (before) raise(followed(before.all, all, 1), (rarities[at - 1]! + rarities[at]!) / 2);
  }
  const whole = AS_PHRASE * (1 + rarities.reduce((sum, each) => sum + each, 0));
  raise(phrase(wanted.map(({ all }) => all)), whole);
  raise(phrase(wanted.map(({ exact }) => exact)), whole);
}

/** Where words follow each other, by the first of them. */
function phrase([first = new Float64Array(), ...rest]: readonly Places[]): Places {
  return rest.reduce((places, next, at) => followed(places, next, at + 1), first);
}
