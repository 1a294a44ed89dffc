#!/usr/bin/env node
// First: what is imported after it is compiled as it says.
import './engine.ts';
import type { Writable } from 'node:stream';
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';
import { type Streams, wantsColor } from './streams.ts';

/** A reader that has seen enough (`minuted export | head`) closes the pipe: no reason to complain. */
function endQuietlyOnClosedPipe(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.done);
    throw error;
  });
}

/** Text for a pipe is written in the background: exiting at once would cut it off. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

/** How long a command may take to end by itself when it is told to. Milliseconds. */
const PATIENCE = 200;

const stop = new AbortController();
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.once(signal, () => {
    stop.abort();
    setTimeout(() => process.exit(128 + number), PATIENCE);
  });
}
for (const stream of [process.stdout, process.stderr]) endQuietlyOnClosedPipe(stream);

const streams: Streams = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: wantsColor(process.env, process.stdout.isTTY === true),
  interactive: process.stderr.isTTY === true && process.env.CI === undefined && process.env.TERM !== 'dumb',
  stopped: stop.signal,
};

const code = await run(process.argv.slice(2), streams);
await Promise.all([drained(process.stdout), drained(process.stderr)]);
process.exit(code);
