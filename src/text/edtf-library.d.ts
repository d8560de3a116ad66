/** The part of the kept library that we call; it ships no types. */
declare module 'edtf' {
  /** What its parser gives: months count from 0, masks as bits in `unspecified`. Throws on anything else. */
  export interface Parsed {
    readonly type: string;
    readonly values: readonly (number | Parsed | null)[];
    readonly unspecified?: number;
  }
  export function parse(text: string): Parsed;
}
