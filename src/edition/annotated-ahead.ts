import type { Annotation } from './annotation.ts';

/** The annotations that a build has made before Astro starts, by the slugs of their articles; see read-ahead.ts. */
interface AnnotatedAhead {
  readonly content: string;
  readonly annotations: ReadonlyMap<string, Annotation>;
}

const PLACE = Symbol.for('dateline.annotated-ahead');
const place = globalThis as { [PLACE]?: AnnotatedAhead | null };

/** Null forgets them. */
export function tellOfAnnotations(ahead: AnnotatedAhead | null): void {
  place[PLACE] = ahead;
}

/** None where nothing was annotated ahead, as in development. */
export function annotatedAhead(content: string): AnnotatedAhead['annotations'] {
  const ahead = place[PLACE];
  return ahead?.content === content ? ahead.annotations : new Map();
}
