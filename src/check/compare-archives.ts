import type {
  Archive,
  Diagnostic,
  Meeting,
  Person,
  Thread,
  TrackedAction,
  TrackedDecision,
  TrackedReference,
} from '../model/index.ts';

/** What a change of some files says as minutes, the whole archive before and after it known. */
export interface MinutesChange {
  readonly added: readonly Meeting[];
  readonly changed: readonly Meeting[];
  /** Paths. */
  readonly removed: readonly string[];
  /** New path → the path it had. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly opened: readonly TrackedAction[];
  /** Done now, open before. */
  readonly closed: readonly TrackedAction[];
  /** Declared dropped now. */
  readonly dropped: readonly TrackedAction[];
  /** Under review before, and gone without a word. */
  readonly vanished: readonly TrackedAction[];
  readonly decisions: readonly TrackedDecision[];
  /** Issues that the changed files name and did not name before. */
  readonly references: readonly TrackedReference[];
  /** Those of them that no file named before. */
  readonly newReferences: readonly TrackedReference[];
  /** Subjects that the added files go on with. */
  readonly threads: readonly Thread[];
  /** Nobody of that name was in the archive before. */
  readonly people: readonly Person[];
  /** What is odd in the changed files now and was not before, by path and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** What was odd in them before and still is. */
  readonly olderDiagnostics: readonly Diagnostic[];
}

/** Which files differ between two states of an archive. */
export interface ChangedFiles {
  /** Paths, removed files among them. */
  readonly changed: ReadonlySet<string>;
  /** New path → the path it had. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** An archive with what the rules say of it. */
export interface CheckedArchive {
  readonly archive: Archive;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares two states of an archive in the files that changed. Pure. */
export function compareArchives(before: CheckedArchive, after: CheckedArchive, files: ChangedFiles): MinutesChange {
  const { changed, renamed } = files;
  const nameNow = newNames(renamed);
  const old = new Set(before.archive.meetings.map(({ path }) => nameNow(path)));
  const now = new Set(after.archive.meetings.map(({ path }) => path));
  const touched = after.archive.meetings.filter(({ path }) => changed.has(path));
  const added = touched.filter(({ path }) => !old.has(path));
  const addedPaths = new Set(added.map(({ path }) => path));
  return {
    added,
    changed: touched.filter(({ path }) => old.has(path)),
    removed: [...old].filter((path) => changed.has(path) && !now.has(path)),
    renamed,
    ...compareActions(before.archive, after.archive, changed, nameNow),
    decisions: newDecisions(before.archive, after.archive, changed, nameNow),
    ...compareReferences(before.archive, after.archive, changed, nameNow),
    threads: after.archive.threads.filter(({ entries }) => addedPaths.has(entries.at(-1)?.path ?? '')),
    people: newPeople(before.archive, after.archive),
    ...compareDiagnostics(before.diagnostics, after.diagnostics, changed, nameNow),
  };
}

/** Today's path of a file, by the one it had before. */
type NameNow = (path: string) => string;

function newNames(renamed: ReadonlyMap<string, string>): NameNow {
  const byOld = new Map([...renamed].map(([path, old]) => [old, path]));
  return (path) => byOld.get(path) ?? path;
}

type ActionChanges = Pick<MinutesChange, 'opened' | 'closed' | 'dropped' | 'vanished'>;

function compareActions(
  before: Archive,
  after: Archive,
  changed: ReadonlySet<string>,
  nameNow: NameNow,
): ActionChanges {
  const bySighting = new Map(
    before.actions.flatMap((action) =>
      action.sightings.map(({ path, id }) => [`${nameNow(path)}#${id}`, action] as const),
    ),
  );
  const pairs = after.actions.map((action) => {
    const old = action.sightings.map(({ path, id }) => bySighting.get(`${path}#${id}`)).find((found) => found);
    return { action, was: old?.outcome };
  });
  const became = (outcome: TrackedAction['outcome']) =>
    pairs
      .filter(({ action, was }) => was !== undefined && was !== outcome && action.outcome === outcome)
      .filter(({ was }) => was === 'open' || outcome !== 'vanished')
      .map(({ action }) => action);
  return {
    opened: pairs
      .filter(({ action, was }) => was === undefined && changed.has(action.sightings[0]?.path ?? ''))
      .filter(({ action }) => action.outcome === 'open')
      .map(({ action }) => action),
    closed: became('done'),
    dropped: became('dropped'),
    vanished: became('vanished'),
  };
}

function newDecisions(
  before: Archive,
  after: Archive,
  changed: ReadonlySet<string>,
  nameNow: NameNow,
): readonly TrackedDecision[] {
  const known = new Set(before.decisions.map(({ path, text }) => `${nameNow(path)}\n${text}`));
  return after.decisions.filter(({ path, text }) => changed.has(path) && !known.has(`${path}\n${text}`));
}

function compareReferences(
  before: Archive,
  after: Archive,
  changed: ReadonlySet<string>,
  nameNow: NameNow,
): Pick<MinutesChange, 'references' | 'newReferences'> {
  const named = new Set(before.references.map(({ ref }) => ref));
  const namedIn = new Set(
    before.references.flatMap(({ ref, meetings }) => meetings.map((path) => `${ref}\n${nameNow(path)}`)),
  );
  const references = after.references.filter(({ ref, meetings }) =>
    meetings.some((path) => changed.has(path) && !namedIn.has(`${ref}\n${path}`)),
  );
  return { references, newReferences: references.filter(({ ref }) => !named.has(ref)) };
}

/** A person is new if none of their spellings was known. */
function newPeople(before: Archive, after: Archive): readonly Person[] {
  return after.people.filter(({ spellings }) =>
    spellings.every(({ text }) => before.personOf[keyOf(text)] === undefined),
  );
}

function keyOf(spelling: string): string {
  return spelling.replace(/^@/, '').toLowerCase();
}

/** Lines move when text is added above them: the same message of the same rule is the same finding. */
function compareDiagnostics(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  changed: ReadonlySet<string>,
  nameNow: NameNow,
): Pick<MinutesChange, 'diagnostics' | 'olderDiagnostics'> {
  const known = new Set(before.map(({ path, rule, message }) => `${nameNow(path)}\n${rule}\n${message}`));
  const isKnown = ({ path, rule, message }: Diagnostic) => known.has(`${path}\n${rule}\n${message}`);
  const inChanged = after.filter(({ path }) => changed.has(path));
  return {
    diagnostics: inChanged.filter((diagnostic) => !isKnown(diagnostic)),
    olderDiagnostics: inChanged.filter(isKnown),
  };
}
