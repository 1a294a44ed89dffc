import type { Reference, ReferenceType, Shorthand } from '../../model/index.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import { findShorthands, type IssueShorthand } from '../grammar/issue-shorthand.ts';
import { type IssueAddress, refName } from '../grammar/issue-url.ts';
import { gatherEvidence, type RepositoryAlias, type RepositoryEvidence } from '../grammar/repository-evidence.ts';
import type { Section } from '../tree/section-tree.ts';
import { contextAt } from './entry-at.ts';
import { type Addressed, checkOwners, findAddressed, findWritten, type Written } from './reference-sightings.ts';
import { type RepositoryContext, repositoryContext } from './repository-context.ts';

/**
 * References: addresses first, wherever they stand (code and comments included); then shorthand that they explain.
 * What this file alone cannot resolve becomes a Shorthand (ANNOTATION.md § refs).
 */
export function references(draft: MeetingDraft): void {
  checkOwners(draft);
  const addressed = findAddressed(draft);
  const written = draft.entries.flatMap((entry) => findWritten(entry));
  if (addressed.length === 0 && written.length === 0) return;
  const evidence = gatherEvidence(
    addressed.map((found) => found.address),
    addressed.flatMap(aliasOf),
  );
  const collected = createCollector(draft);
  for (const { address, line, text } of addressed) collected.add(address, line, text, 'address');
  const contexts = new Map<Section, RepositoryContext | null>();
  let last: Written['entry'] | null = null;
  let named: RepositoryContext | undefined;
  for (const shorthand of written) {
    const { entry } = shorthand;
    if (entry !== last) named = evidence.namedIn(entry.prose);
    last = entry;
    const context = named ?? repositoryContext(entry.section, contexts, evidence);
    const resolved = preferNearest(resolve(shorthand, evidence, context), shorthand, addressed);
    if (isResolved(resolved)) collected.add(resolved, shorthand.line, shorthand.text, 'shorthand');
    else if (!shorthand.vague) collected.leave(shorthand, resolved);
  }
  collected.finish();
}

/** What a reference needs to be complete. */
interface Target {
  readonly owner: string;
  readonly repository: string | null;
  readonly number: number;
  readonly type: ReferenceType | null;
  readonly url: string | null;
}

/** What is known of a shorthand that stays one. */
interface Unresolved {
  readonly owner: string | null;
  readonly repository: string | null;
  readonly ambiguous: readonly IssueAddress[];
}

function isResolved(result: Target | Unresolved): result is Target {
  return 'number' in result;
}

function resolve(
  shorthand: IssueShorthand,
  evidence: RepositoryEvidence,
  context: RepositoryContext | null,
): Target | Unresolved {
  const { owner, repository, number, type } = shorthand;
  if (repository === null) return resolveNumber(shorthand, evidence, context);
  const place = owner === null ? evidence.byName(repository) : evidence.byPath(owner, repository);
  if (place) return withAddress({ ...place, number, type, url: null }, evidence);
  if (owner !== null && !/^[A-Z]{2,4}$/.test(owner)) return { owner, repository, number, type, url: null };
  return { owner, repository, ambiguous: [] };
}

/** A bare number: the one address that carries it, else the repository that the heading names. */
function resolveNumber(
  { number, type, vague }: IssueShorthand,
  evidence: RepositoryEvidence,
  context: RepositoryContext | null,
): Target | Unresolved {
  const candidates = evidence.byNumber(number);
  const named = candidates.find((candidate) => isIn(candidate, context));
  const [first] = candidates;
  const certain = named ?? (candidates.length === 1 ? first : undefined);
  if (certain) return certain;
  if (context?.owner && !vague)
    return { owner: context.owner, repository: context.repository, number, type, url: null };
  return { owner: null, repository: context?.repository ?? null, ambiguous: candidates };
}

/** Lines that a heading and the address right below it may be apart. */
const NEAR = 2;

/** Where several addresses carry the number, the only one that stands right below the shorthand is meant. */
function preferNearest(
  result: Target | Unresolved,
  { number, line }: Written,
  addressed: readonly Addressed[],
): Target | Unresolved {
  if (isResolved(result) || result.ambiguous.length < 2) return result;
  const [only, ...others] = addressed.filter(
    (other) => other.address.number === number && other.line >= line && other.line - line <= NEAR,
  );
  return only && others.length === 0 ? only.address : result;
}

function isIn(address: IssueAddress, context: RepositoryContext | null): boolean {
  return (
    context !== null &&
    address.repository?.toLowerCase() === context.repository.toLowerCase() &&
    (context.owner === null || address.owner.toLowerCase() === context.owner.toLowerCase())
  );
}

/** The type and address of a reference, if the file carries its full address too. */
function withAddress(target: Target, evidence: RepositoryEvidence): Target {
  const known = evidence
    .byNumber(target.number)
    .find((address) => isIn(address, { owner: target.owner, repository: target.repository ?? '' }));
  return known ?? target;
}

/** `[k8s/#12](https://…/k8s-cluster-api-provider/issues/12)` teaches that `k8s` means that repository. */
function aliasOf({ text, address }: Addressed): RepositoryAlias[] {
  const [shorthand, ...more] = findShorthands(text);
  if (!shorthand?.repository || more.length > 0 || shorthand.number !== address.number) return [];
  const alias = shorthand.owner === null ? shorthand.repository : `${shorthand.owner}/${shorthand.repository}`;
  return [{ alias, address }];
}

/** Keeps one entry for each line and ref, in the order of the text. */
function createCollector(draft: MeetingDraft) {
  const seen = new Set<string>();
  const found: Reference[] = [];
  const agenda = (line: number) => agendaAt(draft, line)?.slug ?? null;
  return {
    add({ owner, repository, number, type, url }: Target, line: number, text: string, rule: string): void {
      const ref = refName(owner, repository, number);
      const key = `${line} ${ref.toLowerCase()}`;
      if (seen.has(key)) return;
      seen.add(key);
      const context = contextAt(draft, line);
      found.push({ ref, type, url, text: text.slice(0, 200), context, line, rule, agenda: agenda(line) });
    },
    leave({ number, type, text, line }: Written, { owner, repository, ambiguous }: Unresolved): void {
      const context = contextAt(draft, line);
      const shorthand: Shorthand = { owner, repository, number, type, text, context, line, agenda: agenda(line) };
      draft.shorthands.push(shorthand);
      if (ambiguous.length < 2) return;
      const names = ambiguous.map((other) => refName(other.owner, other.repository, other.number)).join(' or ');
      const place = { path: draft.source.path, line, column: 1 };
      const message = `“${text}” may be ${names}, expected the repository before it`;
      draft.diagnostics.push({ ...place, rule: 'reference-ambiguous', severity: 'info', message });
    },
    finish(): void {
      draft.references.push(...found.sort((a, b) => a.line - b.line));
    },
  };
}
