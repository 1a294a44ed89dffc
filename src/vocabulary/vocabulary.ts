import type { VocabularyConfig } from '../model/index.ts';
import type { WordTable } from '../text/matcher.ts';
import { agendaForms } from './agenda-forms.ts';
import { columns } from './columns.ts';
import { commonWords } from './common-words.ts';
import { decisionCues } from './decision-cues.ts';
import { decisionForms } from './decision-forms.ts';
import { decisionPlaces } from './decision-places.ts';
import { decisions } from './decisions.ts';
import { due } from './due.ts';
import { headingParts } from './heading-parts.ts';
import { headings } from './headings.ts';
import { labels } from './labels.ts';
import { lineOpenings } from './line-openings.ts';
import { markers } from './markers.ts';
import { months, weekdays } from './months.ts';
import { names } from './names.ts';
import { people } from './people.ts';
import { peopleLists } from './people-lists.ts';
import { promises } from './promises.ts';
import { roles } from './roles.ts';
import { spans } from './spans.ts';
import { statusForms } from './status-forms.ts';
import { statuses } from './statuses.ts';
import { taskForms } from './task-forms.ts';
import { taskPlaces } from './task-places.ts';
import { tasks } from './tasks.ts';
import { votes } from './votes.ts';

/** The words people use, by table and meaning. Plain data, so that it goes to workers and into cache keys. */
export interface Vocabulary {
  /** Words by table (`headings`), then by meaning (`participants`), of all languages together. */
  readonly tables: Readonly<Record<string, WordTable>>;
  /** The same, by language first: what tells the language of a text. */
  readonly languages: Readonly<Record<string, WordTable>>;
}

/** A table as it is written down: language → meaning → words. */
export type ByLanguage = Readonly<Record<string, Readonly<Partial<Record<string, readonly string[]>>>>>;

const written: Readonly<Record<string, ByLanguage>> = {
  headings,
  headingParts,
  labels,
  agendaForms,
  months,
  weekdays,
  names,
  people,
  peopleLists,
  roles,
  markers,
  decisions,
  decisionCues,
  decisionForms,
  decisionPlaces,
  statuses,
  statusForms,
  lineOpenings,
  tasks,
  taskForms,
  taskPlaces,
  due,
  promises,
  columns,
  spans,
  votes,
};

/** All languages that Minuted knows. */
export const defaultVocabulary: Vocabulary = {
  tables: Object.fromEntries(Object.entries(written).map(([name, table]) => [name, joinLanguages(table)])),
  languages: Object.fromEntries(Object.entries(commonWords).map(([language, words]) => [language, plainTable(words)])),
};

/**
 * Adds an archive's own words; unknown tables and meanings are added as they are. The archive's words win over ours. Without
 * any it is the same vocabulary, so that what was compiled for it is used again.
 */
export function extendVocabulary(vocabulary: Vocabulary, words: VocabularyConfig): Vocabulary {
  if (Object.keys(words).length === 0) return vocabulary;
  const tables = { ...vocabulary.tables };
  for (const [name, meanings] of Object.entries(words)) {
    const own = Object.entries(meanings);
    const taken = new Set(own.flatMap(([, phrases]) => phrases));
    const known = Object.entries(tables[name] ?? {}).map(
      ([meaning, phrases]) => [meaning, phrases.filter((phrase) => !taken.has(phrase))] as const,
    );
    const merged = new Map<string, readonly string[]>(known);
    for (const [meaning, phrases] of own) merged.set(meaning, [...phrases, ...(merged.get(meaning) ?? [])]);
    tables[name] = Object.fromEntries(merged);
  }
  return { ...vocabulary, tables };
}

/** The words of one table by meaning; empty if there is no such table. */
export function wordsOf(vocabulary: Vocabulary, table: string): WordTable {
  return vocabulary.tables[table] ?? {};
}

function joinLanguages(table: ByLanguage): WordTable {
  const joined = new Map<string, readonly string[]>();
  for (const words of Object.values(table))
    for (const [meaning, phrases] of Object.entries(words))
      joined.set(meaning, [...(joined.get(meaning) ?? []), ...(phrases ?? [])]);
  return Object.fromEntries(joined);
}

function plainTable(words: Readonly<Partial<Record<string, readonly string[]>>>): WordTable {
  return Object.fromEntries(Object.entries(words).map(([meaning, phrases]) => [meaning, phrases ?? []]));
}
