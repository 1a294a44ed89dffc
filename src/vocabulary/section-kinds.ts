/** What a section may be for. `topic` is every heading whose words are in no table: a subject of the meeting. */
export const SECTION_KINDS = [
  ...([
    'participants',
    'absent',
    'agenda',
    'notes',
    'review',
    'actions',
    'decisions',
    'summary',
    'chores',
    'roles',
  ] as const),
  ...(['logistics', 'opening', 'approval', 'closing', 'next', 'subject', 'topic'] as const),
] as const;

/** What a section is for. */
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Heading words of one language by kind of section. `*` stands for anything (`who is reporting*`). */
export type HeadingWords = Readonly<Partial<Record<SectionKind, readonly string[]>>>;
