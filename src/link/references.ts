import { grouped } from '../data/collect.ts';
import type { AgendaItem, ArchiveConfig, Meeting, Reference, Shorthand } from '../model/index.ts';
import type { ReferenceFacts } from './facts.ts';
import { refParts } from './repositories.ts';

/**
 * Spells every reference of the archive the one way and makes references of the shorthand that only the archive can resolve.
 * What stays uncertain is dropped from `references` and stays in `shorthands`.
 */
export function resolveReferences(
  meetings: readonly Meeting[],
  facts: ReferenceFacts,
  config: ArchiveConfig,
): readonly Meeting[] {
  const groupRepositories = new Map(config.groups.map((group) => [group.folder, group.repository]));
  return meetings.map((meeting) => {
    const own = groupRepositories.get(meeting.group) ?? null;
    const written = meeting.references.map((reference) => ({ ...reference, ref: canonicalRef(reference.ref, facts) }));
    const known = new Set(written.map((reference) => `${reference.line} ${reference.ref}`));
    const found: Reference[] = [];
    const unresolved: Shorthand[] = [];
    for (const shorthand of meeting.shorthands) {
      const repository = repositoryOf(shorthand, own, facts);
      const reference = repository === undefined ? undefined : toReference(shorthand, repository);
      if (!reference) unresolved.push(shorthand);
      else if (!known.has(`${reference.line} ${reference.ref}`)) {
        known.add(`${reference.line} ${reference.ref}`);
        found.push(reference);
      }
    }
    const references = [...written, ...found].sort((a, b) => a.line - b.line);
    return { ...meeting, references, shorthands: unresolved, agenda: withReferences(meeting.agenda, found, facts) };
  });
}

/** `sovereigncloudstack/Issues#12` → `SovereignCloudStack/issues#12`. */
export function canonicalRef(ref: string, facts: ReferenceFacts): string {
  const parts = refParts(ref);
  return parts && parts.owner !== 'orgs' ? `${facts.canonical(parts.owner, parts.repository)}#${parts.number}` : ref;
}

function repositoryOf(shorthand: Shorthand, own: string | null, facts: ReferenceFacts): string | undefined {
  const { owner, repository } = shorthand;
  if (repository === null) return own ?? undefined;
  const known = facts.repositories.get(repository.toLowerCase());
  if (owner === null) return known;
  const named = facts.canonical(owner, repository);
  const [by] = named.split('/', 1);
  return known !== undefined && known.split('/', 1)[0] === by ? known : named;
}

function toReference(shorthand: Shorthand, repository: string): Reference {
  const { line, number, type, text, context, agenda } = shorthand;
  const url = `https://github.com/${repository}/${PATHS[type ?? 'issue']}/${number}`;
  return { line, rule: 'archive-shorthand', ref: `${repository}#${number}`, type, url, text, context, agenda };
}

/** Segment of a GitHub address by type; GitHub itself leads `issues/12` on to the pull request of that number. */
export const PATHS = { issue: 'issues', pull: 'pull', discussion: 'discussions' } as const;

function withReferences(
  items: readonly AgendaItem[],
  found: readonly Reference[],
  facts: ReferenceFacts,
): readonly AgendaItem[] {
  const bySlug = grouped(found.map(({ agenda, ref }) => [agenda, ref]));
  const rewrite = (item: AgendaItem): AgendaItem => ({
    ...item,
    references: [
      ...new Set([...item.references.map((ref) => canonicalRef(ref, facts)), ...(bySlug.get(item.slug) ?? [])]),
    ],
    children: item.children.map(rewrite),
  });
  return items.map(rewrite);
}
