import { fold } from '../../text/fold.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { PeopleWords } from './words.ts';

/** How the entries of a list of people are made, as `Your name / GitHub ID / affiliation` above them says. */
export interface Fields {
  readonly separator: string;
  readonly count: number;
  /** Which of them is the handle. */
  readonly handle: number;
}

const SEPARATORS: readonly string[] = [' / ', ' | ', ' - ', ', '];
const expressions = wordings('names', { your: /^<your> /iu });

/** The fields that a line among the entries names, a handle one of them; undefined where none does. */
export function fieldsOf(entries: readonly Entry[], words: PeopleWords): Fields | undefined {
  const { your } = expressions(words.vocabulary);
  for (const { text } of entries) {
    if (text.length > 80) continue;
    const separator = SEPARATORS.find((sign) => text.includes(sign));
    if (separator === undefined) continue;
    const names = text.split(separator).map((part) => fold(part).replace(your, ''));
    const handle = names.findIndex((name) => words.column('handleColumn', name));
    if (handle >= 0 && names.some((name) => words.column('nameColumn', name)))
      return { separator, count: names.length, handle };
  }
  return undefined;
}

/** `Ann Lee / annl / City Maps` → `Ann Lee / @annl / City Maps`, where the second field is the handle. */
export function withHandle(line: string, fields: Fields | undefined): string {
  if (!fields || /@\w/.test(line)) return line;
  const parts = line.split(fields.separator);
  const handle = parts[fields.handle]?.trim() ?? '';
  if (parts.length !== fields.count || !/^[a-z\d][a-z\d-]{1,38}$/i.test(handle)) return line;
  return parts.map((part, at) => (at === fields.handle ? `@${handle}` : part)).join(fields.separator);
}
