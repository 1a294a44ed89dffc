import { record } from '../data/collect.ts';
import type { Archive, ArchiveConfig, Diagnostic, Meeting } from '../model/index.ts';
import { createDateFinder, type DateFinder } from '../text/date.ts';
import { defaultVocabulary, extendVocabulary, wordsOf } from '../vocabulary/vocabulary.ts';
import { trackActions } from './actions.ts';
import { linkMeetings } from './backlinks.ts';
import { copyDiagnostics, findCopies } from './copies.ts';
import { settleDates } from './dates.ts';
import { registerDecisions } from './decisions.ts';
import { learnFacts } from './facts.ts';
import { resolveFirstNames } from './first-names.ts';
import { findGroups } from './groups.ts';
import { identifyPeople } from './people.ts';
import { describePeople } from './profiles.ts';
import { resolveReferences } from './references.ts';
import { collectSpellings } from './spellings.ts';
import { findThreads } from './threads.ts';
import { byDate, compare } from './timeline.ts';
import { trackReferences } from './tracked-references.ts';
import { createWhoIs } from './who-is.ts';

/** What is known around the archive beside its minutes. */
export interface LinkContext {
  /** Web address of the git remote, or null. */
  readonly remote: string | null;
  /** Paths of pictures and documents beside the minutes. */
  readonly assets: readonly string[];
  /** Those of reading. */
  readonly diagnostics: readonly Diagnostic[];
  /** Today as ISO date, or null where the result must not depend on the day. */
  readonly today: string | null;
  /** Whether to leave out threads, references and decisions, half of the work: no rule of `check` asks for them. Default false. */
  readonly brief?: boolean;
}

/**
 * Makes one archive of many meetings: the only place where they meet. Each step is one pass with maps, so that the work grows
 * with the archive. Pure: the same meetings give the same archive, in whatever order they come.
 */
export function linkArchive(meetings: readonly Meeting[], config: ArchiveConfig, context: LinkContext): Archive {
  const sorted = [...meetings].sort((a, b) => compare(a.path, b.path));
  const copies = findCopies(sorted);
  const dated = settleDates(sorted, copies);
  const facts = learnFacts(dated.meetings, config, context.remote);
  const resolved = resolveReferences(dated.meetings, facts, config);
  const linked = linkMeetings(resolved, config, context);
  const timeline = [...linked.meetings].sort(byDate);
  const originals = timeline.filter(({ path }) => !copies.has(path));

  const identities = identifyPeople(collectSpellings(originals), originals, config, facts.owners);
  const personOf = new Map(identities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const firstNames = resolveFirstNames(originals, identities, personOf);
  const whoIs = createWhoIs(personOf, firstNames);
  const actions = trackActions(originals, whoIs);
  const threads = context.brief ? [] : findThreads(originals, config);

  return {
    config,
    facts: { organisation: facts.organisation, repositories: record(facts.repositories), home: linked.home },
    meetings: linked.meetings,
    groups: findGroups(timeline, copies, config),
    people: describePeople(identities, originals, actions, whoIs),
    personOf: record(personOf),
    personIn: record([...firstNames].map(([path, names]) => [path, record(names)] as const)),
    references: context.brief ? [] : trackReferences(originals),
    threads,
    actions,
    decisions: context.brief ? [] : registerDecisions(originals, threads, dateFinder(config)),
    backlinks: record(linked.backlinks),
    copies: record(copies),
    diagnostics: [
      ...context.diagnostics,
      ...linked.meetings.flatMap((meeting) => meeting.diagnostics),
      ...copyDiagnostics(copies),
      ...dated.diagnostics,
      ...linked.diagnostics,
    ].sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule)),
  };
}

function dateFinder({ vocabulary }: ArchiveConfig): DateFinder {
  return createDateFinder(wordsOf(extendVocabulary(defaultVocabulary, vocabulary), 'months'));
}
