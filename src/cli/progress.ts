import type { StepPart, Tell } from '../model/index.ts';
import type { Streams } from './streams.ts';

/** How much a command tells on the way. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

/**
 * Tells on `err` what goes on: nothing when quiet; on a terminal one line that changes, with a bar where it is known how far a
 * step has come; plain lines elsewhere; with times when verbose.
 */
export interface Progress {
  /** A further step begins, and the one before it ends; the same step again: it has come so far. */
  readonly step: Tell;
  /** Work beside the steps has ended: it took so many milliseconds of its own. */
  readonly beside: (work: string, duration: number) => void;
  /** The last step ends; clears the changing line. */
  readonly end: () => void;
  /** Seconds since the start. */
  readonly seconds: () => number;
}

/** Between two pictures of the bar, in milliseconds: often enough to be seen moving. */
const REDRAW = 100;
const CELLS = 24;
const CLEAR = '\r\u001b[K';

/** Starts to tell. `now` gives milliseconds. */
export function startProgress(
  streams: Streams,
  loudness: Loudness,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let current: { readonly name: string; readonly since: number } | null = null;
  let drawn = Number.NEGATIVE_INFINITY;
  const overwrites = streams.interactive && loudness === 'normal';
  const timed = (name: string, duration: number) => {
    if (loudness === 'verbose') streams.err(`${formatSeconds(duration).padStart(8)}  ${name}\n`);
  };
  const finish = () => {
    if (current) timed(current.name, now() - current.since);
    current = null;
  };
  const draw = (name: string, part: StepPart) => {
    if (!overwrites || now() - drawn < REDRAW) return;
    drawn = now();
    streams.err(`${CLEAR}${bar(part)} ${name} …`);
  };
  return {
    step: (name, part) => {
      if (loudness === 'quiet') return;
      if (current?.name === name) {
        if (part) draw(name, part);
        return;
      }
      finish();
      current = { name, since: now() };
      if (overwrites) streams.err(`${CLEAR}${name} …`);
      else if (loudness === 'normal') streams.err(`${name} …\n`);
    },
    beside: (work, duration) => timed(`${work}, beside the other steps`, duration),
    end: () => {
      finish();
      if (overwrites) streams.err(CLEAR);
    },
    seconds: () => (now() - start) / 1000,
  };
}

/** `████████░░░░░░░░░░░░░░░░  33 %` */
function bar({ done, total }: StepPart): string {
  const share = total > 0 ? Math.min(1, done / total) : 1;
  const full = Math.floor(share * CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(CELLS - full)} ${String(Math.floor(share * 100)).padStart(3)} %`;
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
