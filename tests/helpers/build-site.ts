import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { project } from './places.ts';

/** What a run of our program printed and how it ended. */
export interface ProgramRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Wall time in seconds, process start included. */
  readonly seconds: number;
}

/** The command line of `minuted ARGS` in this checkout, as its npm scripts start it, to be run in any folder. */
export function programCommand(args: readonly string[]): readonly [string, ...string[]] {
  return [process.execPath, join(project, '.config/run.js'), ...args];
}

/** Its environment: no colours, and our compiler settings though the folder may be another one. */
export const programEnvironment = { ...process.env, NO_COLOR: '1', TSX_TSCONFIG_PATH: join(project, 'tsconfig.json') };

/** Runs `minuted ARGS` from the checkout's sources in a process of its own, as a user would. */
export function runProgram(args: readonly string[], options: { readonly cwd?: string } = {}): Promise<ProgramRun> {
  const started = performance.now();
  const [command, ...rest] = programCommand(args);
  const settings = { cwd: options.cwd ?? project, maxBuffer: 2 ** 28, env: programEnvironment };
  return new Promise((done) => {
    execFile(command, rest, settings, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      done({ code, out, err, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Builds `archive` into `out`, with no cache used or left behind. Throws with everything that was printed if the build does not end well. */
export async function buildSite(archive: string, out: string, options: readonly string[] = []): Promise<ProgramRun> {
  const run = await runProgram(['build', archive, '--out', out, '--no-cache', ...options]);
  if (run.code !== 0) throw new Error(`minuted build ${archive} ended with ${run.code}\n${run.out}\n${run.err}`);
  return run;
}
