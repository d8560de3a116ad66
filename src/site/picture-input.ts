import type { Segment } from './picture-units.ts';
import type { DateMark } from './view.ts';

/** A date to be drawn, with what names its sentences and the way to the first of them. */
export interface Dated {
  readonly when: string;
  readonly mark: DateMark;
  readonly sentences: readonly string[];
  readonly href: string;
}

export interface Canvas {
  readonly dir: 'ltr' | 'rtl';
  /** Small ones stand beside an article and have no wide form. */
  readonly size: 'small' | 'full';
}

/** How many sentences a unit of time has, and where the list comes to it. */
export interface Counted extends Segment {
  readonly count: number;
  readonly href: string;
}
