/**
 * Whole numbers as short text, which a script can carry as it is: five bits to a letter, the low ones first, and a
 * sixth that says whether more follow (the Base64 VLQ of source maps, without its sign).
 */
export function pack(numbers: Iterable<number>): string {
  let text = '';
  for (let rest of numbers) {
    while (rest >= 32) {
      text += LETTERS[(rest % 32) + 32];
      rest = Math.floor(rest / 32);
    }
    text += LETTERS[rest];
  }
  return text;
}

/** The numbers of a packed text, one by one; `done` tells whether any is left. */
export class Unpacker {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    let number = 0;
    for (let unit = 1; ; unit *= 32) {
      const six = VALUES[this.#text.charCodeAt(this.#at++)]!;
      if (six < 32) return number + six * unit;
      number += (six - 32) * unit;
    }
  }
}

/** All numbers of a packed text. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  for (const packed = new Unpacker(text); !packed.done;) numbers.push(packed.next());
  return numbers;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (const [value, letter] of [...LETTERS].entries()) VALUES[letter.charCodeAt(0)] = value;
