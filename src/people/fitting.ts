import { spanOf, titleKey, wordsIn, type Candidate } from './candidate.ts';
import { withoutArticle, type FullName } from './full-name.ts';
import { genderOf, type Gender } from './gender.ts';
import { withWord, type Cluster, type Roster } from './roster.ts';
import { isHonorific, isTitle } from './title-word.ts';

/** The people whom a part of a name fits: by surname before given name before any other part. */
export function fitting(roster: Roster, keys: readonly string[], candidate: Candidate): readonly Cluster[] {
  const [key] = keys;
  if (key === undefined) return [];
  const people = withWord(roster, key);
  if (keys.length > 1) return holding(roster, keys);
  for (const holds of [bySurname, byGiven, byMiddle]) {
    const fits = people.filter((person) => person.names.some((name) => holds(name, key)));
    if (fits.length > 0) return chosen(fits, candidate);
  }
  return [];
}

/** The people whose names hold these words side by side: “Van der Meulen” opens a sentence. */
export function holding(roster: Roster, keys: readonly string[]): readonly Cluster[] {
  if (keys.length < 2) return [];
  const part = ` ${keys.join(' ')} `;
  return withWord(roster, keys[0] ?? '').filter((person) =>
    person.names.some((name) => ` ${name.keys.map(withoutArticle).join(' ')} `.includes(part)),
  );
}

const bySurname = (name: FullName, key: string): boolean => name.surname === key;
const byGiven = (name: FullName, key: string): boolean => name.given === key && key.length > 1;
const byMiddle = (name: FullName, key: string): boolean => name.middle.includes(key) && key.length > 2;

/** Rules out whom the title before a bare name contradicts, and prefers whom it was given to before. */
function chosen(fits: readonly Cluster[], candidate: Candidate): readonly Cluster[] {
  const title = titleKey(candidate);
  if (!isTitle(title)) return fits;
  const gender = genderOf(title, '');
  const left = fits.filter((person) => {
    const own = genderOfCluster(person);
    return !gender || !own || own === gender;
  });
  const same = left.filter((person) => person.titles.has(title));
  if (same.length === 1) return same;
  return left.filter((person) => isHonorific(title) || !isTitledOther(person, candidate));
}

/** “President Clinton and first lady Hillary Clinton”: titled before the full name, which has a title of its own. */
function isTitledOther(person: Cluster, candidate: Candidate): boolean {
  const first = person.candidates[0];
  if (!first || candidate.paragraph.headed || candidate.paragraph.shouted) return false;
  const title = titleKey(first);
  return (
    wordsIn(first).length > 1 &&
    spanOf(candidate).start < spanOf(first).start &&
    title !== '' &&
    !isHonorific(title)
  );
}

function genderOfCluster(person: Cluster): Gender | null {
  for (const title of person.titles) {
    const gender = genderOf(title, '');
    if (gender) return gender;
  }
  return genderOf('', person.names[0]?.given ?? '');
}
