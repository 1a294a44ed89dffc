import type { Arguments, OptionSpec, PositionalSpec } from './arguments.ts';
import type { Loudness } from './progress.ts';

/** The folder of minutes, the same for every command. */
export const archive: PositionalSpec = {
  name: 'ARCHIVE',
  required: false,
  summary: 'a folder of minutes (minutes, if left out)',
};

/** Options that every command accepts. */
export const everywhere: readonly OptionSpec[] = [
  { name: 'quiet', short: 'q', summary: 'print nothing but results and errors' },
  { name: 'verbose', summary: 'print the time that each step took' },
  { name: 'help', short: 'h', summary: 'explain the command' },
];

/** Options of commands that load the archive. */
export const noCache: OptionSpec = { name: 'no-cache', summary: 'read every file anew' };

/** For those who wonder why the parser found something, or did not. */
export const explain: OptionSpec = { name: 'explain', summary: 'show at each entry of a meeting which rule found it' };

/** Commit that `check` and `explain` compare with. */
export const changedSince: OptionSpec = {
  name: 'changed-since',
  value: 'REV',
  summary: 'only what changed since this commit or branch (origin/main)',
};

/** What the shared options say. */
export interface SharedOptions {
  readonly archive: string;
  readonly loudness: Loudness;
  readonly cache: boolean;
}

/** The folder that is read where none is named. */
export const DEFAULT_ARCHIVE = 'minutes';

/** Reads the options that commands share. `--quiet` wins over `--verbose`. */
export function readShared(args: Arguments): SharedOptions {
  return {
    archive: args.positional(archive.name) ?? DEFAULT_ARCHIVE,
    loudness: args.flag('quiet') ? 'quiet' : args.flag('verbose') ? 'verbose' : 'normal',
    cache: !args.flag(noCache.name),
  };
}
