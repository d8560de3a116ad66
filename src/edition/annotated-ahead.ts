import type { Annotation } from './annotation.ts';

/** The annotations that a build has made before Astro starts, by the slugs of their articles; see read-ahead.ts. */
interface AnnotatedAhead {
  readonly content: string;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** Called once the edition is linked, with what is in it. */
  readonly linked?: (counts: Counts) => void;
}

export interface Counts {
  readonly articles: number;
  readonly people: number;
  readonly datedSentences: number;
}

const PLACE = Symbol.for('dateline.annotated-ahead');
const place = globalThis as { [PLACE]?: AnnotatedAhead | null };

/** Null forgets them. */
export function tellOfAnnotations(ahead: AnnotatedAhead | null): void {
  place[PLACE] = ahead;
}

export function tellOfEdition(content: string, counts: Counts): void {
  if (place[PLACE]?.content === content) place[PLACE].linked?.(counts);
}

/** None where nothing was annotated ahead, as in development. */
export function annotatedAhead(content: string): AnnotatedAhead['annotations'] {
  const ahead = place[PLACE];
  return ahead?.content === content ? ahead.annotations : new Map();
}
