import type { Archive, TrackedReference } from '../../model/index.ts';
import type { KnownFact, KnownFacts } from './fact-cache.ts';
import type { TrackerSettings } from './settings.ts';

/** A reference that the tracker can be asked about. */
export interface WantedReference {
  readonly ref: string;
  /** Path of its repository and its own path below the API's address. */
  readonly repositoryPath: string;
  readonly path: string;
}

const DAY = 86_400_000;
/** Days for which an answer is good: what is closed rarely changes. */
const GOOD_FOR = { open: 1, closed: 10, merged: 30, missing: 7 } as const;

/** Issues and pull requests that may lie on that tracker, most discussed first. Discussions have no such address. */
export function wantedReferences(archive: Archive, { host }: TrackerSettings): readonly WantedReference[] {
  const elsewhere = writtenElsewhere(archive, host);
  return archive.references.flatMap((reference) => wanted(reference, elsewhere) ?? []);
}

/** Refs whose address in the minutes is one on another host. What is only shorthand may lie anywhere. */
function writtenElsewhere(archive: Archive, host: string): ReadonlySet<string> {
  const refs = new Set<string>();
  for (const { references } of archive.meetings) {
    for (const { ref, url, rule } of references) {
      if (url !== null && rule !== 'archive-shorthand' && new URL(url).host !== host) refs.add(ref);
    }
  }
  return refs;
}

function wanted(reference: TrackedReference, elsewhere: ReadonlySet<string>): WantedReference | undefined {
  const { ref, owner, repository, number, type } = reference;
  if (repository === null || type === 'discussion' || elsewhere.has(ref)) return undefined;
  // `.` and `..` would lead elsewhere within the API.
  if ([owner, repository].some((name) => /^\.+$/.test(name))) return undefined;
  const repositoryPath = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(repository)}`;
  return { ref, repositoryPath, path: `${repositoryPath}/issues/${number}` };
}

/** Those that are unknown, then those whose answer has grown old, the oldest first. */
export function dueReferences(
  references: readonly WantedReference[],
  known: KnownFacts,
  now: number,
): readonly WantedReference[] {
  const asked = ({ ref }: WantedReference) => known.get(ref)?.asked ?? 0;
  return references.filter(({ ref }) => isDue(known.get(ref), now)).sort((a, b) => asked(a) - asked(b));
}

function isDue(known: KnownFact | undefined, now: number): boolean {
  // A time to come is a clock that was wrong.
  if (!known || known.asked > now) return true;
  return now - known.asked >= GOOD_FOR[known.fact?.state ?? 'missing'] * DAY;
}
