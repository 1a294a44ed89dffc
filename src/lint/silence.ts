import type { Diagnostic } from '../model/index.ts';
import type { SourceText } from './source-text.ts';

/** `<!-- minuted-disable-next-line RULE RULE -->`, `minuted-disable-line`, `minuted-disable` (the whole file); no rule means all. */
const COMMENT = /<!--\s{0,8}minuted-disable(-next-line|-line)?((?:[ \t,]{1,8}[a-z][a-z-]{0,63}){0,20})\s{0,8}-->/g;

interface Silence {
  /** Null: the whole file. */
  readonly line: number | null;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

/** Decides whether a file's own comments silence a diagnostic. */
export function silencer(texts: readonly SourceText[]): (diagnostic: Diagnostic) => boolean {
  const byPath = new Map(texts.map((text) => [text.path, silencesOf(text)]));
  return ({ path, line, rule }) =>
    (byPath.get(path) ?? []).some(
      (silence) =>
        (silence.line === null || silence.line === line) &&
        (silence.rules.length === 0 || silence.rules.includes(rule)),
    );
}

function silencesOf({ lines }: SourceText): readonly Silence[] {
  return lines.flatMap(({ line, text, isCode }) => {
    if (isCode || !text.includes('minuted-disable')) return [];
    return [...text.matchAll(COMMENT)].map(([, scope, rules = '']) => ({
      line: scope === undefined ? null : scope === '-line' ? line : line + 1,
      rules: rules.split(/[ \t,]+/).filter((rule) => rule !== ''),
    }));
  });
}
