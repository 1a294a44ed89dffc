import { type Address, fixed, href, personAddress, threadAddress } from '../addresses.ts';
import { OutputFile } from '../outputs/output-file.ts';
import { groupName } from '../parts/meetings.ts';
import { hasPage, shownName } from '../parts/people.ts';
import type { Site } from '../site.ts';

/** A page that a query may name: a person, a group, an issue, a thread. Short keys, because the browser loads all of them. */
export interface SearchEntity {
  readonly kind: 'group' | 'person' | 'reference' | 'thread' | 'page';
  readonly name: string;
  /** Further words it is found by (handle, `owner/repo#12`, other spellings). */
  readonly also: string;
  readonly address: Address;
  /** How many meetings speak for it; the greater goes first. */
  readonly weight: number;
}

/** Every page that has a name, most discussed first. */
export function searchEntities(site: Site): readonly SearchEntity[] {
  const { archive, strings } = site;
  const entities: SearchEntity[] = [
    ...archive.groups.map((group) => ({
      kind: 'group' as const,
      name: groupName(site, group.id),
      also: group.id,
      address: site.addresses.group(group.id),
      weight: group.meetings.length,
    })),
    ...archive.people
      .filter((person) => hasPage(site, person))
      .map((person) => ({
        kind: 'person' as const,
        name: shownName(person),
        also: [person.handle ? `@${person.handle}` : '', ...person.spellings.map(({ text }) => text)].join(' '),
        address: personAddress(person.id),
        weight: person.attended.length,
      })),
    ...archive.references.map((reference) => ({
      kind: 'reference' as const,
      name: reference.title ? `${reference.ref} ${reference.title}` : reference.ref,
      also: `#${reference.number}`,
      address: site.addresses.reference(reference.owner, reference.repository, reference.number),
      weight: reference.meetings.length,
    })),
    ...archive.threads.map((thread) => ({
      kind: 'thread' as const,
      name: thread.title,
      also: groupName(site, thread.group),
      address: threadAddress(thread.slug),
      weight: thread.entries.length,
    })),
    { kind: 'page', name: strings.sections.actions, also: '', address: fixed.actions, weight: 0 },
    { kind: 'page', name: strings.sections.decisions, also: '', address: fixed.decisions, weight: 0 },
  ];
  return entities.toSorted((a, b) => b.weight - a.weight || (a.address < b.address ? -1 : 1));
}

/**
 * What the browser reads: the entities as `[kind, name, also, href, weight]`, links relative to the site's root, and how many
 * parts of the index there are beside the newest.
 */
export function entitiesFile(site: Site, olderParts: number): OutputFile {
  return new OutputFile(`${fixed.search}entities.json`, () => {
    const entities = searchEntities(site).map(({ kind, name, also, address, weight }) => [
      kind,
      name,
      also,
      href('', address),
      weight,
    ]);
    return JSON.stringify({ entities, olderParts });
  });
}
