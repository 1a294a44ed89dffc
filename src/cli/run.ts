import { version } from '../load/version.ts';
import { UsageError } from '../read/usage-error.ts';
import { nearest } from '../text/nearest.ts';
import { parseArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { commandHelp, programHelp } from './help.ts';
import { everywhere } from './shared-options.ts';
import type { Streams } from './streams.ts';

/**
 * Runs one command line (without `node` and the program's name) and says how the program is to exit. Knows the three kinds
 * of error: odd minutes are diagnostics and never come here; a wrong command is one line; anything else is our bug.
 */
export async function run(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    return complain(error, streams);
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return help(rest[0], streams);
  if (name === '--version' || name === '-v') {
    streams.out(`${version}\n`);
    return exitCodes.done;
  }
  const command = findCommand(name);
  if (rest.includes('--help') || rest.includes('-h')) return help(command.name, streams);
  const args = parseArguments({ ...command, options: [...command.options, ...everywhere] }, rest);
  return command.run(args, streams);
}

function help(name: string | undefined, streams: Streams): ExitCode {
  const isCommand = name !== undefined && !name.startsWith('-');
  streams.out(isCommand ? commandHelp(findCommand(name)) : programHelp(commands));
  return exitCodes.done;
}

function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  if (name.startsWith('-'))
    throw new UsageError(`the command comes first, but “${name}” is an option`, { hint: 'minuted --help' });
  const names = commands.map((candidate) => candidate.name);
  const meant = nearest(name, names);
  throw new UsageError(`no such command: ${name}`, {
    hint: meant ? `did you mean ${meant}?` : `one of ${names.join(', ')}`,
  });
}

function complain(error: unknown, streams: Streams): ExitCode {
  const wrongCommand = usageErrorIn(error);
  if (wrongCommand) {
    const hint = wrongCommand.hint ? ` (${wrongCommand.hint})` : '';
    streams.err(`minuted: ${wrongCommand.message}${hint}\n`);
    return exitCodes.wrongCommand;
  }
  const disk = diskErrorIn(error);
  if (disk) {
    streams.err(`minuted: ${disk}\n`);
    return exitCodes.wrongCommand;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : '';
  streams.err(`minuted: this is a bug of ours, please report it with the lines below\n${stack}${cause}\n`);
  return exitCodes.bug;
}

/** What the disk may refuse: no bug of ours, and nothing that a stack trace explains. */
const diskErrors: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'a name is too long for the disk',
  ENOENT: 'it is not there, or no longer',
  EIO: 'the disk failed',
};

function diskErrorIn(error: unknown, depth = 0): string | undefined {
  if (depth > 8 || !(error instanceof Error)) return undefined;
  const words = 'syscall' in error && 'code' in error ? diskErrors[String(error.code)] : undefined;
  if (words !== undefined) return 'path' in error ? `${String(error.path)}: ${words}` : words;
  return diskErrorIn('originalError' in error ? error.originalError : error.cause, depth + 1);
}

/** Eleventy wraps what its configuration throws (`originalError`), sometimes twice. */
function usageErrorIn(error: unknown, depth = 0): UsageError | undefined {
  if (error instanceof UsageError) return error;
  if (depth > 8 || !(error instanceof Error)) return undefined;
  const inner = 'originalError' in error ? error.originalError : error.cause;
  return usageErrorIn(inner, depth + 1);
}
