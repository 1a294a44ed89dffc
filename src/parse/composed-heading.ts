import { fold } from '../text/fold.ts';
import type { SectionKind } from '../vocabulary/section-kinds.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/vocabulary.ts';

/** How headings of one kind are composed; names of meanings in table `headingParts`. */
interface Composition {
  readonly kind: SectionKind;
  /** A word of each must stand in it; several meanings parted by a blank count as one. */
  readonly core: readonly string[];
  /** These may stand beside them, as may the words of `any`. */
  readonly beside: string;
}

/** In the order in which they are tried. */
const compositions: readonly Composition[] = [
  { kind: 'logistics', core: ['attendance', 'before'], beside: 'besidePeople' },
  { kind: 'participants', core: ['attendance'], beside: 'besidePeople' },
  { kind: 'absent', core: ['absence'], beside: 'besidePeople besideAbsence' },
  { kind: 'review', core: ['tasks', 'before standing'], beside: 'besideReview' },
  { kind: 'actions', core: ['tasks'], beside: 'besideTasks' },
  { kind: 'decisions', core: ['decisions'], beside: 'besideDecisions' },
  { kind: 'opening', core: ['approval', 'agenda'], beside: 'minutes before besideApproval' },
  { kind: 'approval', core: ['approval', 'minutes'], beside: 'before besideApproval' },
  { kind: 'next', core: ['coming', 'meetings'], beside: 'besidePeople besideNext' },
  { kind: 'closing', core: ['over', 'meetings'], beside: 'besideOver' },
  { kind: 'agenda', core: ['topics'], beside: 'besideTopics' },
  { kind: 'agenda', core: ['points', 'discussed'], beside: 'besideTopics' },
  { kind: 'agenda', core: ['left', 'topics points agenda'], beside: 'before besideLeft' },
  { kind: 'chores', core: ['scribes'], beside: 'besideScribes' },
  { kind: 'logistics', core: ['recordings'], beside: 'besideRecordings' },
  { kind: 'logistics', core: ['reading'], beside: 'besideReading' },
  { kind: 'logistics', core: ['days', 'places'], beside: 'meetings' },
];

/** A heading that says more than what its section is for is a subject. Words. */
const MAX_WORDS = 8;
/** UTF-16 units. */
const MAX_LENGTH = 80;

/**
 * Tells of `Voting member attendance`, `Acceptance of last meeting's minutes` what the section is for: no table knows them by the
 * whole heading, but their every word belongs to one kind. Undefined if a single word says something else.
 */
export function compileComposed(vocabulary: Vocabulary): (title: string) => SectionKind | undefined {
  const table = wordsOf(vocabulary, 'headingParts');
  const wordsOfAll = (meanings: string) =>
    meanings.split(' ').flatMap((meaning) => (table[meaning] ?? []).flatMap(partsOf));
  const compiled = compositions.map(({ kind, core, beside }) => ({
    kind,
    core: core.map((meanings) => new Set(wordsOfAll(meanings))),
    allowed: new Set(['any', ...core, beside].flatMap(wordsOfAll)),
  }));
  return (title) => {
    if (title.length > MAX_LENGTH) return undefined;
    const parts = partsOf(title.replace(DAY, ' '));
    if (parts.length > MAX_WORDS) return undefined;
    return compiled.find(
      ({ core, allowed }) =>
        core.every((words) => parts.some((part) => words.has(part))) && parts.every((part) => allowed.has(part)),
    )?.kind;
  };
}

/** `2024-03`, `2024-03-05` behind what a section is for. */
const DAY = /\b\d{4}-\d{2}(?:-\d{2})?\b/;

/** Folded words; what a hyphen joins (`procès-verbal`) is two, and a mere sign (`+`) none. */
function partsOf(text: string): readonly string[] {
  return fold(text)
    .split(/[\s/]+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
