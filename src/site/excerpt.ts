import { speaksOfWithheld } from '../edition/withheld.ts';
import type { Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { marksIn, type Marking } from './marks.ts';
import { renderPassage } from './render.ts';
import type { Html } from './view.ts';

/**
 * An article's words on another page: a passage, or a stretch of it, with its marks; null where they speak of
 * somebody who is withheld and so stand in the article alone.
 */
export function excerpt(marking: Marking, passage: Passage, span: Span = passage): Html | null {
  if (speaksOfWithheld(marking.article, span)) return null;
  return renderPassage(passage, marksIn(marking, passage), span);
}
