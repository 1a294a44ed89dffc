import type { PersonConfig } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { personAddress } from '../addresses.ts';
import type { NamedPerson } from '../archive-index.ts';
import type { Linker } from '../frame.ts';
import type { Site } from '../site.ts';

/** A person as a page shows them: quiet, with a link where they have a page. */
export interface PersonChip {
  readonly text: string;
  readonly href: string | null;
  /** Affiliation, "joined later" and the like. */
  readonly note: string | null;
}

/**
 * Whether the site may have a page of them. Names of those who asked to be published otherwise were taken out of the texts
 * when the archive was loaded; initials are not somebody to have a page of.
 */
export function hasPage(site: Site, person: NamedPerson): boolean {
  const config = site.config.people.find((config) => isSame(config, person));
  return config === undefined || config.publish === 'full' || config.publish === 'handle';
}

function isSame(config: PersonConfig, person: NamedPerson): boolean {
  if (config.handle !== null) return config.handle.toLowerCase() === person.handle;
  return config.name !== null && fold(config.name) === fold(person.name);
}

/** How a person is called on the site. */
export const shownName = (person: NamedPerson): string =>
  person.name || (person.handle ? `@${person.handle}` : person.id);

/** The chip of a known person. */
export const chipOf = (site: Site, to: Linker, person: NamedPerson, note: string | null = null): PersonChip => ({
  text: shownName(person),
  href: hasPage(site, person) ? to(personAddress(person.id)) : null,
  note,
});

/** The chip of somebody whom the minutes write in any way: an id, a handle or a name. */
export function chipFor(site: Site, to: Linker, written: string, note: string | null = null, path = ''): PersonChip {
  const person = personFor(site, written, path);
  return person ? chipOf(site, to, person, note) : { text: written, href: null, note };
}

/** The person meant by an id, a handle or a spelling of the minutes; a first name may mean somebody in one file (`path`) alone. */
export function personFor(site: Site, written: string, path = ''): NamedPerson | undefined {
  const { personOf, personIn } = site.archive;
  const spellings = [written.toLowerCase().replace(/^@/, ''), fold(written)];
  const tables = [Object.hasOwn(personIn, path) ? (personIn[path] ?? {}) : {}, personOf];
  for (const table of tables) {
    const known = spellings.find((spelling) => Object.hasOwn(table, spelling));
    if (known !== undefined) return site.index.person.get(table[known] ?? '');
  }
  return site.index.person.get(written);
}

/** Chips of several people, without repeats. */
export function chipsFor(site: Site, to: Linker, written: readonly string[], path = ''): readonly PersonChip[] {
  const chips = new Map<string, PersonChip>();
  for (const name of written) {
    const chip = chipFor(site, to, name, null, path);
    if (!chips.has(chip.text)) chips.set(chip.text, chip);
  }
  return [...chips.values()];
}
