import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Section } from '../tree/section-tree.ts';
import type { OutlineItem } from './outline-item.ts';

const REPOSITORY = /^[a-z\d][\w.-]{0,60}\/[\w.-]{1,60}$/i;
const ENDS_IN_ISSUE = /#\d{1,9}\W*$/;
const expressions = wordings('agendaForms', {
  /** `6.1.` of `TOP 6.1. Members`. */
  number: /^<~numbered>?\s{0,3}(?<number>\d{1,2}(?:\.\d{1,2}){0,3})(?=[.):]?\s)/iu,
});

/**
 * Depths by what headings say where their level says otherwise: a repository stands beside the announcements it slipped
 * under, its issues beneath it though they have its level, and `6.1` beneath `6`.
 */
export function byMeaning(items: readonly OutlineItem[], vocabulary: Vocabulary): OutlineItem[] {
  const deeper = new Map<Section, number>();
  const open: Open = { repository: null, numbers: new Map() };
  const slipped = slippedRepositories(items);
  const { number } = expressions(vocabulary);
  return items.map((item) => {
    const { section } = item;
    if (!section) return item;
    const isDeeper =
      isIssueOf(section, open, slipped) || isSubNumber(section, number.exec(section.title)?.groups?.number, open);
    const own = slipped.has(section) ? -1 : isDeeper ? 1 : 0;
    const depth = Math.max(1, item.depth + own + inherited(section, deeper));
    if (own !== 0) deeper.set(section, own);
    if (REPOSITORY.test(section.title)) open.repository = section.blocks.length === 0 ? section : null;
    return depth === item.depth ? item : { ...item, depth };
  });
}

interface Open {
  /** The last heading of a repository over nothing. */
  repository: Section | null;
  /** The last number of a heading among those of one parent. */
  readonly numbers: Map<Section | null, string>;
}

/** What the headings above were moved by. */
function inherited(section: Section, deeper: ReadonlyMap<Section, number>): number {
  let sum = 0;
  for (let above = section.parent; above; above = above.parent) sum += deeper.get(above) ?? 0;
  return sum;
}

/** Repositories right beneath "Announcements" or a subject that has slipped up among the containers, which are none of theirs. */
function slippedRepositories(items: readonly OutlineItem[]): ReadonlySet<Section> {
  const subjects = new Set(items.flatMap(({ section }) => (section?.kind === 'subject' ? [section] : [])));
  const repositories = new Set(
    items.flatMap(({ section }) =>
      section?.parent &&
      (subjects.has(section.parent) || isStray(section.parent, section)) &&
      REPOSITORY.test(section.title)
        ? [section]
        : [],
    ),
  );
  return new Set(items.flatMap(({ section }) => (section && isBefore(section, repositories) ? [section] : [])));
}

/** The repository itself, and what stands before the first one beneath the announcements (`### Releases`): no announcement either. */
function isBefore(section: Section, repositories: ReadonlySet<Section>): boolean {
  const { parent, form, level, line } = section;
  if (repositories.has(section)) return true;
  if (form !== 'heading' || parent?.kind !== 'subject') return false;
  const first = parent.children.find((other) => repositories.has(other));
  return first !== undefined && line < first.line && level === first.level;
}

/** `## Elect Ann` with notes, behind `## Agenda` over headings of the level that a repository has. */
function isStray({ kind, parent, line, level, blocks }: Section, repository: Section): boolean {
  if (kind !== 'topic' || blocks.length === 0 || !parent) return false;
  return parent.children.some(
    (other) =>
      other.kind === 'agenda' &&
      other.line < line &&
      other.level === level &&
      other.children.some((child) => child.form === 'heading' && child.level === repository.level),
  );
}

/** A repository that slipped has risen itself, and its issues are beneath it where they stand. */
function isIssueOf({ parent, level, title }: Section, { repository }: Open, slipped: ReadonlySet<Section>): boolean {
  if (repository === null || slipped.has(repository)) return false;
  return parent === repository.parent && level === repository.level && ENDS_IN_ISSUE.test(title);
}

function isSubNumber({ parent, form }: Section, number: string | undefined, { numbers }: Open): boolean {
  if (number === undefined || (form !== 'heading' && form !== 'bold')) return false;
  const before = numbers.get(parent);
  if (before !== undefined && number.startsWith(`${before}.`)) return true;
  numbers.set(parent, number);
  return false;
}
