import type { Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { fold } from '../text/fold.ts';
import { onceFor } from '../text/once-for.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { dateText } from './dates.ts';
import { frameOf } from './frame.ts';
import { passagesIn } from './person-years.ts';
import { allPeopleParts, headingOf, pathOf, peopleParts, type PeoplePart } from './people-parts.ts';
import { wording } from './wording.ts';
import type { PeopleView, PersonLineView } from './view.ts';

/** From so many names on, the list has a heading for each letter. */
const LETTERS_FROM = 30;

/** So many fill more than a window, and are worth a field to search them. */
const SEARCH_FROM = 12;

/** All people or, of very many, the way to each letter. */
export function peoplePage(edition: Edition): PeopleView {
  return pageOf(edition, whole(edition));
}

/** The ends of the addresses of the letters that have a page of their own: none while one page holds all. */
export function peoplePaths(edition: Edition): string[] {
  return [...allPeopleParts(whole(edition))].slice(1).map(pathOf);
}

/** Those whose sorting words begin with some letters. */
export function peoplePartPage(edition: Edition, path: string): PeopleView {
  const part = [...allPeopleParts(whole(edition))].find((each) => pathOf(each) === path);
  if (!part) throw new RangeError(`no people at ${path}`);
  return pageOf(edition, part);
}

const whole = onceFor(({ people }: Edition) => peopleParts([...people.values()].sort(bySurname)));

function pageOf(edition: Edition, part: PeoplePart): PeopleView {
  const isWhole = part.beginning.length === 0;
  const page = isWhole ? addresses.people : addresses.peoplePart(pathOf(part));
  const title = isWhole ? wording.people : wording.peopleFrom(headingOf(part));
  const link = linksFrom(page);
  const { all, own: people } = part;
  const lines = (some: readonly Person[]) => some.map((person) => lineOf(person, link));
  return {
    frame: frameOf(edition, {
      page,
      title,
      description: wording.peopleDescription(edition.settings.title),
      above: isWhole ? [] : [{ page: addresses.people, title: wording.people }],
    }),
    title,
    lede: all.length > 0 ? wording.peopleLede(all.length) : wording.noPeople,
    letters:
      part.parts.length > 0
        ? {
            heading: null,
            items: part.parts.map((each) => ({
              href: link(addresses.peoplePart(pathOf(each))),
              text: headingOf(each),
              note: wording.countPeople(each.all.length),
            })),
          }
        : null,
    search:
      people.length < SEARCH_FROM
        ? null
        : {
            label: wording.findPerson,
            some: wording.foundPeople('{n}', people.length),
            none: wording.foundNobody,
          },
    sections:
      people.length < LETTERS_FROM || !isWhole
        ? [{ letter: null, people: lines(people) }]
        : [...Map.groupBy(people, letterOf)].map(([letter, some]) => ({ letter, people: lines(some) })),
  };
}

/** In how many passages a person stands, and when last. */
export function lineNote({ groups }: Person): string {
  const articles = groups.flat();
  const newest = articles.map(({ article }) => article.day).reduce((a, b) => (a > b ? a : b));
  return wording.passages(passagesIn(articles), articles.length, dateText(newest));
}

function lineOf(person: Person, link: Linker): PersonLineView {
  const articles = person.groups.flat();
  // Of several people who share a name, no role is the name's; of one, it is the words of one day.
  const described =
    person.groups.length === 1 ? articles.find((each) => each.person.roles.length > 0) : undefined;
  const role = described?.person.roles[0];
  return {
    href: link(addresses.person(person.slug)),
    name: nameParts(person),
    also: otherNames(person).join(' ') || null,
    role: described && role ? wording.roleOn(role.text, dateText(described.article.day)) : null,
    note: lineNote(person),
  };
}

/** An editor’s other names, and those in earlier addresses. */
function otherNames({ profile }: Person): readonly string[] {
  return profile ? [...profile.aliases, ...profile.formerly] : [];
}

/** The name around its sorting words; where an editor sorts it by others, nothing of it is set off. */
function nameParts({ name, surname }: Person): PersonLineView['name'] {
  const at = name.lastIndexOf(surname);
  return at === -1 ? [name, '', ''] : [name.slice(0, at), surname, name.slice(at + surname.length)];
}

function bySurname(a: Person, b: Person): number {
  return (
    COLLATOR.compare(a.surname, b.surname) || COLLATOR.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1)
  );
}

function letterOf({ surname }: Person): string {
  return (fold(surname).match(/\p{L}/u)?.[0] ?? '').toUpperCase();
}

const COLLATOR = new Intl.Collator('en');
