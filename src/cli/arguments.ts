import { parseArgs } from 'node:util';
import { UsageError } from '../read/usage-error.ts';
import { nearest } from '../text/nearest.ts';

/** One option of a command, as help prints it. */
export interface OptionSpec {
  /** Long name without dashes. */
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What stands for its value in help (`DIR`); an option without one is a switch. */
  readonly value?: string;
  /** Values allowed; all if left out. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** An argument by position. */
export interface PositionalSpec {
  readonly name: string;
  readonly required: boolean;
  readonly summary: string;
}

/** What a command accepts. */
export interface ArgumentsSpec {
  readonly positionals: readonly PositionalSpec[];
  readonly options: readonly OptionSpec[];
}

/** The arguments given, checked against the spec. */
export interface Arguments {
  /** Value of an option, undefined if it was not given. The last wins. */
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  /** By the spec's name, undefined if it was not given. */
  readonly positional: (name: string) => string | undefined;
}

/** Checks `argv` against `spec`. Throws UsageError naming the option and what it may have meant. */
export function parseArguments(spec: ArgumentsSpec, argv: readonly string[]): Arguments {
  const options = Object.fromEntries(spec.options.map((option) => [option.name, declaration(option)]));
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string | true>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') given.set(token.name, checkedValue(spec, token));
  }
  checkPositionals(spec, positionals);
  return {
    text: (name) => textOf(given.get(name)),
    flag: (name) => given.get(name) === true,
    positional: (name) => positionals[spec.positionals.findIndex((positional) => positional.name === name)],
  };
}

/** A whole number option within bounds. Throws UsageError naming it. */
export function wholeNumber(
  args: Arguments,
  name: string,
  [least, most]: readonly [number, number],
): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`--${name} is “${text}”; expected a whole number from ${least} to ${most}`);
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function declaration(option: OptionSpec): { type: 'string' | 'boolean'; short?: string } {
  const type = option.value === undefined ? 'boolean' : 'string';
  return option.short === undefined ? { type } : { type, short: option.short };
}

function checkedValue(spec: ArgumentsSpec, token: OptionToken): string | true {
  const option = spec.options.find(({ name }) => name === token.name);
  if (!option) throw unknownOption(spec, token);
  if (option.value === undefined) {
    if (token.value === undefined) return true;
    throw new UsageError(`${token.rawName} takes no value, but was given “${token.value}”`);
  }
  const looksLikeOption = token.inlineValue === false && (token.value ?? '').length > 1 && token.value?.startsWith('-');
  if (token.value === undefined || token.value === '' || looksLikeOption)
    throw new UsageError(`${token.rawName} wants a value: ${token.rawName} ${option.value}`);
  if (option.choices && !option.choices.includes(token.value)) {
    const meant = nearest(token.value, option.choices);
    const hint = meant ? `did you mean ${meant}?` : `one of ${option.choices.join(', ')}`;
    throw new UsageError(`${token.rawName} does not know “${token.value}”`, { hint });
  }
  return token.value;
}

function unknownOption(spec: ArgumentsSpec, token: OptionToken): UsageError {
  const meant = nearest(
    token.name,
    spec.options.map(({ name }) => name),
  );
  return new UsageError(`no such option: ${token.rawName}`, {
    hint: meant ? `did you mean --${meant}?` : '--help lists the options',
  });
}

function checkPositionals({ positionals }: ArgumentsSpec, given: readonly string[]): void {
  const missing = positionals.find(({ required }, index) => required && given[index] === undefined);
  if (missing) throw new UsageError(`${missing.name} is missing: ${missing.summary}`);
  const surplus = given[positionals.length];
  if (surplus !== undefined) throw new UsageError(`one argument too many: “${surplus}”`);
}

function textOf(value: string | true | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
