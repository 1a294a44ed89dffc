import { push } from '../data/collect.ts';
import type { Source } from '../model/index.ts';
import type { Finding, TextRule } from './rule.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** What rules said of texts that are still there. */
export interface LintMemory {
  readonly texts: WeakMap<Source, SourceText>;
  /** By the rule's id. */
  readonly findings: WeakMap<SourceText, Map<string, readonly Finding[]>>;
}

/** A memory that holds nothing yet. */
export const lintMemory = (): LintMemory => ({ texts: new WeakMap(), findings: new WeakMap() });

/** A source line by line, cut once. */
export function textOf(source: Source, { texts }: LintMemory): SourceText {
  const text = texts.get(source) ?? sourceText(source);
  texts.set(source, text);
  return text;
}

/** What a rule says of each text, asked once. */
export async function findingsOf(
  rule: TextRule,
  texts: readonly SourceText[],
  { findings }: LintMemory,
): Promise<readonly (readonly [SourceText, readonly Finding[]])[]> {
  const unknown = new Map<string, Finding[]>();
  const asked = texts.filter((text) => findings.get(text)?.has(rule.id) !== true);
  // Some rules take long to begin.
  if (asked.length > 0) await rule.check({ texts: asked }, (path, finding) => push(unknown, path, finding));
  for (const text of asked) {
    const known = findings.get(text) ?? new Map<string, readonly Finding[]>();
    findings.set(text, known.set(rule.id, unknown.get(text.path) ?? []));
  }
  return texts.map((text) => [text, findings.get(text)?.get(rule.id) ?? []]);
}
