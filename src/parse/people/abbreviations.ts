import { fold } from '../../text/fold.ts';
import type { PlacedPerson } from './read-table.ts';

/** So many people with such codes are needed to tell them from companies. */
const MIN_CODED = 3;

/**
 * `Ann Lee (ALE), Bob Ray (BRY), …`: codes by which the minutes name who speaks. Nearly everybody has another one and most are
 * made of the letters of the name; companies (`Ann Lee (IBM), Bob Ray (IBM)`) are not. A code is nobody's affiliation then;
 * where the codes are none, nobody keeps one.
 */
export function withAbbreviations(people: readonly PlacedPerson[]): readonly PlacedPerson[] {
  const coded = people.filter(({ abbreviation, name }) => abbreviation !== null && name !== null);
  const codes = new Set(coded.map(({ abbreviation }) => abbreviation));
  const fitting = coded.filter(({ abbreviation, name }) => isAbbreviation(abbreviation ?? '', name)).length;
  const areCodes = coded.length >= MIN_CODED && codes.size >= coded.length * 0.9 && fitting * 2 >= coded.length;
  return people.map((person) => {
    if (!areCodes) return person.abbreviation === null ? person : { ...person, abbreviation: null };
    return person.affiliation !== null && person.affiliation === person.abbreviation
      ? { ...person, affiliation: null }
      : person;
  });
}

/** `GHR` for Grace Hopper: capitals that stand in her name in this order, its first letter first. */
export function isAbbreviation(short: string, name: string | null): boolean {
  if (name === null || !/^\p{Lu}{2,4}$/u.test(short)) return false;
  const letters = fold(name);
  let at = -1;
  return [...fold(short)].every((letter, place) => {
    at = letters.indexOf(letter, at + 1);
    return place === 0 ? at === 0 : at > 0;
  });
}
