import { spawn } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { programCommand, programEnvironment } from './build-site.ts';

/** A program that goes on until it is stopped. */
export interface RunningProgram {
  /** Waits until it has printed something that matches. Fails with all it printed if it ends before. */
  readonly printed: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Asks it to stop, as Ctrl+C does, and gives its exit code (null if it had to be killed). */
  readonly stop: () => Promise<number | null>;
  readonly kill: () => void;
}

/** Starts `minuted ARGS` in `cwd`. It is killed when the test ends, if it still runs then. */
export function startProgram(args: readonly string[], cwd: string): RunningProgram {
  const program = launchProgram(args, cwd);
  onTestFinished(program.kill);
  return program;
}

/** The same outside of tests: whoever calls it ends it. */
export function launchProgram(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): RunningProgram {
  const [command, ...rest] = programCommand(args);
  const child = spawn(command, rest, { cwd, env: { ...programEnvironment, ...environment } });
  let text = '';
  let notify: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += String(chunk);
      notify();
    });
  }
  const ended = new Promise<number | null>((done) => child.on('close', done));
  return {
    printed: (pattern) =>
      new Promise((found, fail) => {
        const look = () => {
          const match = pattern.exec(text);
          if (match) found(match);
        };
        notify = look;
        look();
        void ended.then((code) => fail(new Error(`ended with ${code} after printing:\n${text}`)));
      }),
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
