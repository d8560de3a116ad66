import { appositionAfter, appositionBefore } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import type { Role } from './person.ts';
import { titleBefore } from './title.ts';

/**
 * How the text describes the person of these mentions: titles before and appositions around the full name, each
 * once. A name of one word counts only where the text gives no fuller one.
 */
export function rolesOf(text: string, candidates: readonly Candidate[], starts: ReadonlySet<number>): Role[] {
  const roles: Role[] = [];
  const hasFull = candidates.some((each) => each.to - each.from > 1);
  for (const candidate of candidates) {
    if (candidate.paragraph.shouted || (hasFull && candidate.to - candidate.from === 1)) continue;
    for (const role of [
      titleBefore(text, candidate, starts),
      appositionBefore(text, candidate),
      appositionAfter(text, candidate, starts),
    ]) {
      if (
        role &&
        isWhole(role) &&
        !roles.some((other) => other.text.toLowerCase() === role.text.toLowerCase())
      )
        roles.push(role);
    }
  }
  return roles;
}

/** “his assistant” and “who heads it” mean nothing outside their sentence. */
function isWhole({ text }: Role): boolean {
  return !/^(?:his|her|their|its|my|our|your|who|whose|whom|which|that)\b/i.test(text);
}
