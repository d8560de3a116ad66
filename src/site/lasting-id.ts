import { createHash } from 'node:crypto';

/**
 * An id that stays while the site moves: a UUID of version 5 (RFC 9562, section 5.5), made of a name. An article's
 * is its address in the site, which is for ever; with the place of publication in it, a feed reader would take each
 * article for a new one wherever an edition moves.
 */
export function lastingId(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

/** Drawn by lot, once: the namespace of all of Dateline's names. */
const NAMESPACE = Buffer.from('5d1a7c9e0b6f4e638f21c4d09ab37e58', 'hex');
