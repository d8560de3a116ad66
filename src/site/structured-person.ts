import type { ProfilePage } from 'schema-dts';
import type { Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { addresses, linksOutside, type Linker } from './addresses.ts';
import { siteId } from './structured-data.ts';

/**
 * Whether an editor stands behind what a person's page says: with a profile, or by having checked an article that
 * names one person by that name. A name that may be several people's is nobody's without a profile.
 */
export function isVouchedFor({ profile, groups }: Person): boolean {
  if (profile !== null) return true;
  return groups.length === 1 && groups.flat().some(({ article }) => article.data.checked !== undefined);
}

/** A person as other things name them. */
export const personId = (link: Linker, { slug }: Person) => ({
  '@id': link(addresses.person(slug), 'person'),
});

/** A person's page as schema.org has it; nothing of a person for whom no editor vouches. */
export function profilePage(edition: Edition, person: Person): ProfilePage[] {
  if (!isVouchedFor(person)) return [];
  const page = addresses.person(person.slug);
  const link = linksOutside(edition.settings.address, page);
  const links = person.profile?.links ?? [];
  return [
    {
      '@type': 'ProfilePage',
      '@id': link(page, 'page'),
      url: link(page),
      isPartOf: siteId(link),
      mainEntity: {
        '@type': 'Person',
        ...personId(link, person),
        name: person.name,
        ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
      },
    },
  ];
}
