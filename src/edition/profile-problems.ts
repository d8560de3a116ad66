import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import { personSlug } from './person-slug.ts';

/** Names and addresses that two profiles claim, and old addresses that are still somebody's. */
export function profileProblems(
  sources: readonly ProfileSource[],
  people: ReadonlyMap<string, unknown>,
): Problem[] {
  const aliases = claims(sources, ({ data }) => data.aliases.map(personSlug));
  const names = claims(sources, ({ data }) => [personSlug(data.name)]);
  const addresses = claims(sources, ({ data }) => data.formerly);
  const profiles = claims(sources, ({ slug }) => [slug]);
  return sources.flatMap((source) => {
    const isOthers = (claimed: ReadonlyMap<string, readonly ProfileSource[]>, key: string) =>
      claimed.get(key)?.some((other) => other !== source) ?? false;
    return [
      ...source.data.aliases.flatMap((alias, n) => {
        const at = (what: string, fix: string) => [fieldProblem(source, ['aliases', n], what, fix)];
        const key = personSlug(alias);
        if (isOthers(aliases, key)) return at(`“${alias}” is an alias in two profiles`, 'take it out of one');
        const [named] = names.get(key) ?? [];
        if (!named || named === source) return [];
        return at(`“${alias}” is the name of somebody else, in ${named.file}`, 'take it out');
      }),
      ...source.data.formerly.flatMap((slug, n) => {
        const at = (what: string, fix: string) => [fieldProblem(source, ['formerly', n], what, fix)];
        if (people.has(slug) || profiles.has(slug))
          return at(
            `“${slug}” under “formerly” is the address of somebody now`,
            'take it out, or list the name under “aliases”',
          );
        return isOthers(addresses, slug)
          ? at(`“${slug}” is under “formerly” in two profiles`, 'take it out of one')
          : [];
      }),
    ];
  });
}

/** Profiles of people whom no article names, which have no page to stand on. */
export function idleProfiles(
  sources: readonly ProfileSource[],
  people: ReadonlyMap<string, unknown>,
): Problem[] {
  return sources
    .filter(({ slug, data }) => !data.withhold && !people.has(slug))
    .map((source) =>
      fieldProblem(
        source,
        ['name'],
        `no article names “${source.data.name}”, so this profile is on no page`,
        'list the name that the articles use under “aliases”, or leave it for later',
      ),
    );
}

/** Which profiles claim each name or address. */
function claims(
  sources: readonly ProfileSource[],
  of: (source: ProfileSource) => readonly string[],
): ReadonlyMap<string, readonly ProfileSource[]> {
  const claimed = new Map<string, ProfileSource[]>();
  for (const source of sources)
    for (const claim of new Set(of(source))) claimed.set(claim, [...(claimed.get(claim) ?? []), source]);
  return claimed;
}
