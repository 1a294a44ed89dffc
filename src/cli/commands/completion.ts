import { UsageError } from '../../read/usage-error.ts';
import type { OptionSpec } from '../arguments.ts';
import type { Command } from '../command.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { everywhere } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Shells that can complete our command lines; zsh reads bash's script. */
const SCRIPTS: Readonly<Record<string, (commands: readonly Command[]) => string>> = {
  bash: bashScript,
  zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bashScript(commands)}`,
  fish: fishScript,
};

/** Prints a script that lets a shell complete commands and options; made of the table of commands. */
export function completion(shell: string, commands: readonly Command[], streams: Streams): ExitCode {
  const script = SCRIPTS[shell];
  if (!script)
    throw new UsageError(`no completion for ${shell}`, { hint: `one of ${Object.keys(SCRIPTS).join(', ')}` });
  streams.out(script(commands));
  return exitCodes.done;
}

function bashScript(commands: readonly Command[]): string {
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) options="${[...options, ...everywhere].map((option) => `--${option.name}`).join(' ')}" ;;`,
  );
  const values = commands.flatMap(({ options }) => options).flatMap(choiceCase);
  return [
    '_minuted() {',
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" options=""`,
    '  if [ "$COMP_CWORD" -eq 1 ]; then',
    `    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))`,
    '    return',
    '  fi',
    '  case "$previous" in',
    ...new Set(values),
    '  esac',
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    '  esac',
    '  case "$current" in',
    '    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;',
    '    *) COMPREPLY=($(compgen -f -- "$current")) ;;',
    '  esac',
    '}',
    'complete -o filenames -F _minuted minuted',
    '',
  ].join('\n');
}

function choiceCase({ name, choices }: OptionSpec): string[] {
  return choices ? [`    --${name}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;`] : [];
}

function fishScript(commands: readonly Command[]): string {
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c minuted -n __fish_use_subcommand -f -a ${name} -d ${quoted(summary)}`,
    ...[...options, ...everywhere].map((option) => fishOption(name, option)),
  ]);
  return `${lines.join('\n')}\n`;
}

function fishOption(command: string, { name, short, value, choices, summary }: OptionSpec): string {
  const parts = [
    `complete -c minuted -n '__fish_seen_subcommand_from ${command}' -l ${name}`,
    short ? `-s ${short}` : '',
    value === undefined ? '' : '-r',
    choices ? `-f -a ${quoted(choices.join(' '))}` : '',
    `-d ${quoted(summary)}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
