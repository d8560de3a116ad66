import { performance } from 'node:perf_hooks';

/** Where progress is told: a terminal has one line that is written over, all else a line for each phase. */
export interface Out {
  readonly isTTY?: boolean | undefined;
  write(words: string): unknown;
}

/** The phases of a long command, as whoever waits for it sees them. */
export interface Progress {
  /** Begins a phase and ends the one before; `name` is what is done in it: “Pages”. */
  phase(name: string): void;
  /** Tells how far the phase is. */
  step(done: number, all: number): void;
  /** Ends the last phase and returns how long each took, in seconds. */
  end(): ReadonlyMap<string, number>;
}

/** `clock` gives milliseconds. */
export function progressOn(out: Out, clock: () => number = () => performance.now()): Progress {
  const took = new Map<string, number>();
  let now: { readonly name: string; readonly since: number; told: number; count: number } | null = null;
  const close = () => {
    if (!now) return;
    const seconds = (clock() - now.since) / 1000;
    took.set(now.name, seconds);
    const line = `${now.name}: ${now.count > 0 ? `${now.count} ` : ''}in ${seconds.toFixed(1)} s`;
    out.write(out.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
    now = null;
  };
  return {
    phase: (name) => {
      close();
      now = { name, since: clock(), told: -Infinity, count: 0 };
    },
    step: (done, all) => {
      if (!now) return;
      now.count = done;
      if (!out.isTTY || clock() - now.told < OFTEN) return;
      now.told = clock();
      const seconds = (now.told - now.since) / 1000;
      const rate = seconds > 0 ? done / seconds : 0;
      const left = rate > 0 ? `, ${Math.round(rate)} a second, ${Math.ceil((all - done) / rate)} s left` : '';
      out.write(`\r\x1b[K${now.name}: ${done} of ${all}${left}`);
    },
    end: () => {
      close();
      return took;
    },
  };
}

/** Tells nobody anything. */
export const silent: Progress = { phase: () => {}, step: () => {}, end: () => new Map() };

/** So many milliseconds lie between two lines on a terminal. */
const OFTEN = 100;
