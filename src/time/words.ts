import type { Span } from '../text/span.ts';
import { small } from './parts.ts';

/** A run of letters and digits, with its lower-case form. */
export interface Word extends Span {
  readonly key: string;
}

/** Every word of a text in order; punctuation, apostrophes and hyphens part words. Linear in the text. */
export function words(text: string): readonly Word[] {
  const lower = small(text);
  const found: Word[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isWordUnit(text.charCodeAt(at))) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      found.push({ start, end: at, key: at - start > 24 ? '' : lower.slice(start, at) });
      start = -1;
    }
  }
  return found;
}

/** Letters and digits of Latin scripts, and everything beyond general punctuation. */
function isWordUnit(code: number): boolean {
  if (code < 0x80)
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
}
