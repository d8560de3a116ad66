import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import { visible } from './characters.ts';

/** A picture as an author wrote it: `![The new pier](pier.jpg "On the first day")`. */
export interface Written {
  readonly file: string;
  readonly alt: string;
  readonly caption: string;
}

/** The pictures of a block that holds nothing else; null for every other block. */
export function picturesIn(block: Token): readonly Tokens.Image[] | null {
  if (block.type !== 'paragraph' && block.type !== 'text') return null;
  const tokens = 'tokens' in block ? (block.tokens ?? []) : [];
  const pictures = tokens.filter((token): token is Tokens.Image => token.type === 'image');
  const words = tokens.filter(
    ({ type, raw }) => !['image', 'removed'].includes(type) && (raw.trim() !== '' || type !== 'text'),
  );
  return pictures.length > 0 && words.length === 0 ? pictures : null;
}

export function writtenPicture({ href, text, title }: Tokens.Image): Written {
  const file = visible(decodeHTML(href)).trim();
  return {
    file: plain(file),
    alt: visible(decodeHTML(text)).trim(),
    caption: visible(decodeHTML(title ?? '')).replace(/\s+/g, ' '),
  };
}

/** A name with its percent signs read; what is no such address stays as it is. */
function plain(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
