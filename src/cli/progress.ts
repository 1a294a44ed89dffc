import type { Streams } from './streams.ts';

/** How much a command tells on the way. */
export type Loudness = 'quiet' | 'normal' | 'verbose';

/** Tells on `err` what goes on: nothing when quiet; one line that changes on a terminal, plain lines elsewhere; with times when verbose. */
export interface Progress {
  /** A further step begins, and the one before it ends. */
  readonly step: (name: string) => void;
  /** The last step ends; clears the changing line. */
  readonly end: () => void;
  /** Seconds since the start. */
  readonly seconds: () => number;
}

/** Starts to tell. `now` gives milliseconds. */
export function startProgress(
  streams: Streams,
  loudness: Loudness,
  now: () => number = () => performance.now(),
): Progress {
  const start = now();
  let current: { readonly name: string; readonly since: number } | null = null;
  const overwrites = streams.interactive && loudness === 'normal';
  const finish = () => {
    if (!current) return;
    if (loudness === 'verbose') streams.err(`${formatSeconds(now() - current.since).padStart(8)}  ${current.name}\n`);
    current = null;
  };
  return {
    step: (name) => {
      if (loudness === 'quiet' || current?.name === name) return;
      finish();
      current = { name, since: now() };
      if (overwrites) streams.err(`\r\u001b[K${name} …`);
      else if (loudness === 'normal') streams.err(`${name} …\n`);
    },
    end: () => {
      finish();
      if (overwrites) streams.err('\r\u001b[K');
    },
    seconds: () => (now() - start) / 1000,
  };
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
