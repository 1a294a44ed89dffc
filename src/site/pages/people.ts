import { grouped } from '../../data/collect.ts';
import type { Person } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type Frame, type Linker, linker, makeFrame } from '../frame.ts';
import { chipOf, hasPage, type PersonChip } from '../parts/people.ts';
import { lastDate } from '../parts/references.ts';
import type { Site } from '../site.ts';

/** A person in the list of all. */
export interface PersonRow {
  readonly chip: PersonChip;
  readonly handle: string | null;
  readonly meetings: number;
  readonly open: number;
  readonly last: string | null;
}

/** The page of all people, by the first letter of how they are shown; few people stand together under no letter (``). */
export interface PeopleView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly letters: readonly { readonly letter: string; readonly id: string; readonly people: readonly PersonRow[] }[];
}

/** So many fit a screen or two: letters would only spread them out. */
const FEW = 40;

/** Makes the page of all people. Only those are listed who may have a page. */
export function peopleView(site: Site): PeopleView {
  const to = linker(site, fixed.people);
  const { strings, options } = site;
  const compare = new Intl.Collator(options.locale, { sensitivity: 'base', numeric: true }).compare;
  const rows = site.archive.people
    .filter((person) => hasPage(site, person))
    .map((person) => personRow(site, to, person))
    .toSorted((a, b) => compare(a.chip.text.replace(/^@/, ''), b.chip.text.replace(/^@/, '')));
  const letters = grouped(rows.map((row) => [rows.length > FEW ? letterOf(row.chip.text) : '', row] as const));
  return {
    frame: makeFrame(site, { address: fixed.people, title: strings.people.title, section: 'people' }),
    title: strings.people.title,
    lead: strings.people.lead,
    letters: [...letters].map(([letter, people], index) => ({ letter, id: `letter-${index + 1}`, people })),
  };
}

function personRow(site: Site, to: Linker, person: Person): PersonRow {
  const chip = chipOf(site, to, person);
  const last = lastDate(site, person.attended);
  return {
    chip,
    handle:
      person.handle !== null && chip.text.replace(/^@/, '').toLowerCase() !== person.handle
        ? `@${person.handle}`
        : null,
    meetings: person.attended.length,
    open: openCount(site, person),
    last: last === null ? null : site.dates.medium(last),
  };
}

const openCount = (site: Site, person: Person): number =>
  person.actions.filter((id) => site.index.action.get(id)?.outcome === 'open').length;

function letterOf(name: string): string {
  const letter = name.replace(/^@/, '').normalize('NFKD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '#';
}
