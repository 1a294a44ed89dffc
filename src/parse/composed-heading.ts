import { fold } from '../text/fold.ts';
import { anyHeading, type HeadingParts, headingParts } from '../vocabulary/heading-parts.ts';
import type { SectionKind } from '../vocabulary/section-kinds.ts';

/** A heading that says more than what its section is for is a subject. Words. */
const MAX_WORDS = 8;

interface Compiled {
  readonly kind: SectionKind;
  readonly core: readonly ReadonlySet<string>[];
  readonly allowed: ReadonlySet<string>;
}

const foldAll = (list: readonly string[]) => list.map((word) => fold(word));

function compile({ kind, core, beside }: HeadingParts): Compiled {
  const allowed = new Set([...foldAll(anyHeading), ...foldAll(beside), ...core.flatMap(foldAll)]);
  return { kind, core: core.map((words) => new Set(foldAll(words))), allowed };
}

const compiled = headingParts.map(compile);

/**
 * `Voting member attendance`, `Acceptance of last meeting's minutes`: what a section is for that no table knows by its
 * whole heading, but whose every word belongs to one kind; undefined if a single word says something else.
 */
export function composedKind(title: string): SectionKind | undefined {
  if (title.length > 80) return undefined;
  const parts = fold(title).split(/[\s/]+/);
  if (parts.length > MAX_WORDS) return undefined;
  return compiled.find(
    ({ core, allowed }) =>
      core.every((words) => parts.some((part) => words.has(part))) && parts.every((part) => allowed.has(part)),
  )?.kind;
}
