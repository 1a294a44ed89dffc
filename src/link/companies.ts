import { alternation } from '../text/alternation.ts';
import { allNames } from '../vocabulary/names.ts';
import type { Spellings } from './spellings.ts';

/** Endings of the names that organisations have on a code host and leave off elsewhere. */
const ENDING = new RegExp(`-?(?:${alternation(allNames('organisations'))})$`);
/** `Harbour Works GmbH` */
const FORM = new RegExp(` (?:${alternation(allNames('companies'))})\\.?$`);

/**
 * Names of organisations, lower case: what stands as affiliation beside people, and the owners of repositories, with and
 * without endings (`dnationcloud`, `dnation`). A person may own repositories too: who stands in lists is none the less a person.
 */
export function companyNames(spellings: Spellings, owners: ReadonlySet<string>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const affiliation of spellings.affiliations) {
    names.add(affiliation);
    names.add(affiliation.replace(FORM, ''));
  }
  for (const owner of owners) {
    names.add(owner);
    names.add(owner.replace(ENDING, ''));
  }
  return names;
}
