import { countsPicture } from './picture-counts.ts';
import { marksPicture } from './picture-marks.ts';
import type { Canvas, Dated } from './picture-input.ts';
import type { PictureView } from './view.ts';

/** The picture of a timeline, from its dates in order; null where a picture would say no more than the list. */
export function pictureOf(dates: readonly Dated[], canvas: Canvas): PictureView | null {
  if (dates.length < FEWEST_DATES) return null;
  return dates.length > MOST_MARKS ? countsPicture(dates, canvas) : marksPicture(dates, canvas);
}

const FEWEST_DATES = 3;

/** More than these would hide each other. */
const MOST_MARKS = 20;
