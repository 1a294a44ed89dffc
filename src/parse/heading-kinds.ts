import { compileMatcher } from '../text/matcher.ts';
import type { SectionKind } from '../vocabulary/headings.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/vocabulary.ts';

/** Kind of section that a heading's words announce, undefined where they announce none. */
export type KindOf = (title: string) => SectionKind | undefined;

const compiled = new WeakMap<Vocabulary, KindOf>();

/** Compiles the heading words of a vocabulary, once for each vocabulary. */
export function headingKinds(vocabulary: Vocabulary): KindOf {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const kindOf = compileKinds(vocabulary);
  compiled.set(vocabulary, kindOf);
  return kindOf;
}

const KINDS: ReadonlySet<string> = new Set<SectionKind>([
  ...(['participants', 'absent', 'agenda', 'review', 'actions', 'decisions', 'summary', 'chores'] as const),
  ...(['roles', 'logistics', 'opening', 'closing', 'next', 'subject', 'topic'] as const),
]);

function compileKinds(vocabulary: Vocabulary): KindOf {
  const matcher = compileMatcher(wordsOf(vocabulary, 'headings'));
  const isKind = (value: string | undefined): value is SectionKind => value !== undefined && KINDS.has(value);
  return (title) => {
    const whole = matcher.of(title) ?? matcher.of(withoutQualifier(title));
    return isKind(whole) ? whole : undefined;
  };
}

/** `Participants (github handles preferred)`, `Participants - use of handles is preferred` → `Participants`. */
function withoutQualifier(title: string): string {
  return title.split(/\s*\(|\s+[-–—]+\s+|\s{2,}|:\s/, 1)[0] ?? title;
}
