import { gapLabel, markLabel, unitLabel } from './picture-labels.ts';
import { widthOf } from './picture-label-places.ts';
import { plotOf, type Piece, type Sheet } from './picture-plot.ts';
import { acrossAll, round, turned, type Across } from './picture-scale.ts';
import { stretchesOf, type Stretch } from './picture-stretch.ts';
import { divide, type Choice, type Division, type Segment, type Unit } from './picture-units.ts';
import { wording } from './wording.ts';
import type { Canvas, Dated } from './picture-input.ts';
import type { MarksPictureView, Reach, WidePlotView } from './view.ts';

/** Each date a mark at its true place: in rows, and with room for it on one line. */
export function marksPicture(dates: readonly Dated[], { dir, size }: Canvas): MarksPictureView {
  const stretches = stretchesOf(dates.map(({ when }) => when));
  const division = divide(stretches, choices(MOST_ROWS[size]));
  const drawn = dates.map((date, i): Drawn => {
    const { from, to } = stretches[i] ?? { from: 0, to: 1 };
    return { ...date, from, to, text: markLabel(date.when, division.unit) };
  });
  const marks = new Set(dates.map(({ mark }) => mark));
  return {
    kind: 'marks',
    rows: rowsOf(drawn, division, { dir, size }),
    wide: size === 'full' ? wideOf(drawn, division, dir) : null,
    key: (['within', 'throughout', 'day'] as const)
      .filter((mark) => marks.has(mark))
      .map((mark) => ({ mark, words: wording.drawn[mark] })),
    notes: division.segments.some(({ kind }) => kind === 'gap') ? [wording.drawnBroken] : [],
  };
}

type Drawn = Dated & Stretch & { readonly text: string };

const MOST_ROWS = { small: 6, full: 12 } as const;

const choices = (most: number): Choice[] => [
  { unit: 'month', most: 6, whole: true },
  { unit: 'year', most },
  { unit: 'decade', most },
];

/**
 * The narrowest that all of it is, in em of its letters: 10rem beside an article, as on a phone with letters of
 * twice the size, and else 18rem on a phone.
 */
const NARROWEST = { small: 12.3, full: 22 } as const;

function rowsOf(drawn: readonly Drawn[], { unit, segments }: Division, { dir, size }: Canvas) {
  const labels = segments.map(({ kind, index }) => (kind === 'gap' ? '' : unitLabel(index, unit)));
  const beside = 0.6 + Math.max(...labels.map(widthOf));
  const [room, narrow] = [NARROWEST[size] - beside, NARROWEST.small - beside];
  const sheet: Sheet = { dir, room, narrow, levels: size === 'small' ? 2 : 3, least: 4, below: 0.5 };
  const largest = drawn.map((date) => largestPart(date, segments));
  return segments.map((segment, i) => {
    if (segment.kind === 'gap') return { kind: 'gap', text: gapLabel(segment, unit) } as const;
    const across = acrossAll([segment]);
    const pieces = drawn.flatMap((date, d) =>
      date.from < segment.to && date.to > segment.from
        ? [pieceOf(date, segment, across, largest[d] === segment)]
        : [],
    );
    return { kind: 'plot', label: labels[i] ?? '', ...plotOf(pieces, [], sheet) } as const;
  });
}

/** The row that a date fills most has its label; of several, the first. */
function largestPart(date: Stretch, segments: readonly Segment[]): Segment | undefined {
  const part = ({ from, to }: Stretch) => (Math.min(date.to, to) - Math.max(date.from, from)) / (to - from);
  return segments.reduce<Segment | undefined>(
    (best, each) => (best === undefined || part(each) > part(best) ? each : best),
    undefined,
  );
}

function pieceOf(date: Drawn, within: Stretch, across: Across, labelled: boolean): Piece {
  const { href, mark, text } = date;
  // A tick stands in the middle of its day.
  const [from, to] = mark === 'day' ? [date.from + 0.5, date.from + 0.5] : [date.from, date.to];
  return {
    href,
    mark,
    from: across(from),
    to: across(to),
    begins: date.from >= within.from,
    ends: date.to <= within.to,
    text: labelled ? text : null,
  };
}

function wideOf(drawn: readonly Drawn[], { unit, segments }: Division, dir: 'ltr' | 'rtl'): WidePlotView {
  const across = acrossAll(segments, GAP_WIDTH);
  const whole = { from: segments[0]?.from ?? 0, to: segments.at(-1)?.to ?? 1 };
  const gaps = segments.filter(({ kind }) => kind === 'gap').map((gap) => middleOf(gap, across));
  const plot = plotOf(
    drawn.map((date) => pieceOf(date, whole, across, true)),
    gaps,
    { dir, room: 41, narrow: 41, levels: 3, least: 1.2, below: 2.4 },
  );
  return {
    ...plot,
    edges: [whole.from, ...segments.map(({ to }) => to)].map((day) => turned(across(day), dir)),
    breaks: gaps.map(({ from, to }) => turned((from + to) / 2, dir)),
    units: segments.map((segment) => ({
      text: segment.kind === 'gap' ? gapLabel(segment, unit) : unitName(segment, unit),
      x: turned((across(segment.from) + across(segment.to)) / 2, dir),
      y: round(plot.line.y + 2.1),
      anchor: 'middle',
    })),
  };
}

const unitName = ({ index }: Segment, unit: Unit) => unitLabel(index, unit);

/** Where the line is broken: in the middle of the gap. */
function middleOf(gap: Stretch, across: Across): Reach {
  const middle = (across(gap.from) + across(gap.to)) / 2;
  return { from: middle - BREAK, to: middle + BREAK };
}

/** Half of what the line leaves out there, in per cent. */
const BREAK = 0.7;

/** A gap has room for what it leaves out, however many units there are. */
const GAP_WIDTH = 1.75;
