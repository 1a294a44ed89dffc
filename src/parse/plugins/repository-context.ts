import { findShorthands } from '../grammar/issue-shorthand.ts';
import { parseIssueUrl } from '../grammar/issue-url.ts';
import type { RepositoryEvidence } from '../grammar/repository-evidence.ts';
import type { Section } from '../tree/section-tree.ts';

/** The repository that a section's heading names; its owner only where the file shows it. */
export interface RepositoryContext {
  readonly owner: string | null;
  readonly repository: string;
}

/** `### nodejs/node`, `### "Stabilize let else" rust#93628`, or a heading that links to an issue: the nearest one that names a repository. */
export function repositoryContext(
  section: Section,
  known: Map<Section, RepositoryContext | null>,
  evidence: RepositoryEvidence,
): RepositoryContext | null {
  const cached = known.get(section);
  if (cached !== undefined) return cached;
  const context =
    headingContext(section, evidence) ?? (section.parent ? repositoryContext(section.parent, known, evidence) : null);
  known.set(section, context);
  return context;
}

const REPOSITORY_HEADING = /^([A-Za-z\d][\w-]{0,38})\/([\w.-]{1,100})$/;

function headingContext(section: Section, evidence: RepositoryEvidence): RepositoryContext | null {
  if (section.node === null) return null;
  const [, owner, repository] = REPOSITORY_HEADING.exec(section.title) ?? [];
  if (owner !== undefined && repository !== undefined && isRepository(section, owner, repository, evidence))
    return { owner, repository };
  const links = section.content.flatMap((node) => (node.type === 'link' ? [parseIssueUrl(node.url)] : []));
  const [address] = links;
  if (address?.repository) return { owner: address.owner, repository: address.repository };
  const named = findShorthands(section.title).filter((shorthand) => shorthand.repository !== null);
  const [first] = named;
  if (!first?.repository || named.length > 1) return null;
  return evidence.byName(first.repository) ?? { owner: first.owner, repository: first.repository };
}

/** `Conclusion/Resolution`, `Input/Output`: two words of a heading, unless an address shows that the first is an owner. */
function isRepository(section: Section, owner: string, repository: string, evidence: RepositoryEvidence): boolean {
  if (section.kind !== 'topic') return false;
  return !(WORD.test(owner) && WORD.test(repository)) || evidence.byPath(owner, repository) !== undefined;
}

const WORD = /^[A-Z][a-z]*$/;
