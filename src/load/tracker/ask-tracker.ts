import type { Archive } from '../../model/index.ts';
import { type ReferenceFact, readIsPublic, readIssue } from './answers.ts';
import { createClient, type Patience, type TrackerClient } from './client.ts';
import { factFile, type KnownFact, readFacts, saveFacts } from './fact-cache.ts';
import type { TrackerSettings } from './settings.ts';
import { dueReferences, type WantedReference, wantedReferences } from './wanted.ts';

/** What a tracker says of references, by ref. */
export type ReferenceFacts = ReadonlyMap<string, ReferenceFact>;

export interface AskOptions {
  readonly root: string;
  /** Use and keep what was learned before. */
  readonly cache: boolean;
  readonly onProgress: (step: string) => void;
  readonly patience?: Patience;
  /** Milliseconds; the clock by which answers grow old. */
  readonly now?: number;
}

/** Requests at the same time. GitHub asks for few. */
const AT_ONCE = 4;

/**
 * Titles and states of an archive's issues and pull requests, from what was learned before and, where that is missing or old,
 * from the tracker. Never throws: what cannot be had now stays as it was last known, and one line says so. What is not public
 * is left out: a token may see more than readers of the site.
 */
export async function askTracker(
  archive: Archive,
  settings: TrackerSettings,
  { root, cache, onProgress, patience, now = Date.now() }: AskOptions,
): Promise<ReferenceFacts> {
  const file = factFile(root, settings);
  const wanted = wantedReferences(archive, settings);
  const before = cache ? await readFacts(file) : new Map<string, KnownFact>();
  const known = new Map(wanted.flatMap(({ ref }) => entryOf(ref, before.get(ref))));
  const due = dueReferences(wanted, known, now);
  if (due.length > 0) {
    onProgress(`asking ${settings.host} about ${due.length} issues`);
    const client = createClient(settings, patience);
    const fresh = await askAll(client, due);
    for (const [ref, fact] of fresh) known.set(ref, { fact, asked: now });
    const trouble = client.trouble();
    const left = due.length - fresh.size;
    if (left > 0)
      onProgress(`${settings.host} left ${left} of ${due.length} issues open: ${trouble ?? 'no clear answer'}`);
    if (cache && fresh.size > 0) await saveFacts(file, known);
  }
  return new Map([...known].flatMap(([ref, { fact }]) => entryOf(ref, fact ?? undefined)));
}

function entryOf<Value>(ref: string, value: Value | undefined): readonly (readonly [string, Value])[] {
  return value === undefined ? [] : [[ref, value]];
}

/** Definite answers only: null for what is not there or not public. */
async function askAll(
  client: TrackerClient,
  due: readonly WantedReference[],
): Promise<ReadonlyMap<string, ReferenceFact | null>> {
  const answers = new Map<string, ReferenceFact | null>();
  const repositories = new Map<string, Promise<boolean | undefined>>();
  const queue = due.values();
  const work = async () => {
    for (const reference of queue) {
      const { repositoryPath: path, ref } = reference;
      const isPublic = repositories.get(path) ?? askIsPublic(client, path);
      repositories.set(path, isPublic);
      const fact = (await isPublic)
        ? await askIssue(client, reference.path)
        : (await isPublic) === false
          ? null
          : undefined;
      if (fact !== undefined) answers.set(ref, fact);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

async function askIsPublic(client: TrackerClient, path: string): Promise<boolean | undefined> {
  const answer = await client.get(path);
  if (answer.kind === 'missing') return false;
  return answer.kind === 'found' ? readIsPublic(answer.text) : undefined;
}

async function askIssue(client: TrackerClient, path: string): Promise<ReferenceFact | null | undefined> {
  const answer = await client.get(path);
  if (answer.kind === 'missing') return null;
  return answer.kind === 'found' ? readIssue(answer.text) : undefined;
}
