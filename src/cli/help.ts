import type { OptionSpec } from './arguments.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { everywhere } from './shared-options.ts';

const WIDTH = 24;

/** Help of the whole program, made of the table of commands. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'minuted turns a folder of markdown meeting minutes into a cross-linked website.',
    '',
    'Usage: minuted COMMAND [ARCHIVE] [options]',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => row(name, summary)),
    '',
    'Options of every command:',
    ...everywhere.map(optionRow),
    row('--version', 'print the version'),
    '',
    `Exit codes: ${exitCodes.done} done · ${exitCodes.minutesHaveErrors} the minutes have errors · ` +
      `${exitCodes.wrongCommand} the command was wrong · ${exitCodes.bug} a bug of ours`,
    'NO_COLOR=1 turns colours off. minuted COMMAND --help says more.',
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: Command): string {
  const positionals = command.positionals.map(({ name, required }) => (required ? name : `[${name}]`));
  return [
    `minuted ${command.name}: ${command.summary}`,
    '',
    `Usage: ${['minuted', command.name, ...positionals, '[options]'].join(' ')}`,
    '',
    ...command.positionals.map(({ name, summary }) => row(name, summary)),
    '',
    'Options:',
    ...[...command.options, ...everywhere].map(optionRow),
    '',
    'Examples:',
    ...command.examples.map((example) => `  minuted ${example}`),
    '',
  ].join('\n');
}

function optionRow(option: OptionSpec): string {
  const value = option.choices?.join('|') ?? option.value;
  const names = `${option.short ? `-${option.short}, ` : ''}--${option.name}${value ? ` ${value}` : ''}`;
  return row(names, option.summary);
}

function row(left: string, right: string): string {
  return left.length <= WIDTH ? `  ${left.padEnd(WIDTH)}  ${right}` : `  ${left}\n  ${' '.repeat(WIDTH)}  ${right}`;
}
