import type { ArticleSource } from '../sources/article-source.ts';
import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';

/** Old addresses of articles that two of them claim, or that are still an article’s. */
export function formerAddressProblems(sources: readonly ArticleSource[]): Problem[] {
  const now = new Set(sources.map(({ slug }) => slug));
  const claims = Map.groupBy(
    sources.flatMap(({ data }) => [...new Set(data.formerly)]),
    (slug) => slug,
  );
  return sources.flatMap((source) =>
    (source.data.formerly ?? []).flatMap((slug, n) => {
      const at = (what: string, fix: string) => [fieldProblem(source, ['formerly', n], what, fix)];
      if (now.has(slug))
        return at(`“${slug}” under “formerly” is the address of an article now`, 'take it out');
      return (claims.get(slug)?.length ?? 0) > 1
        ? at(`“${slug}” is under “formerly” in two articles`, 'take it out of one')
        : [];
    }),
  );
}
