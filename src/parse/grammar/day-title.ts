import { rememberedFor } from '../../data/remembered.ts';
import { fold, foldedWords } from '../../text/fold.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';

/** Words of a title that say nothing beside a day: `Day 2 of the`. */
const CONNECTORS: ReadonlySet<string> = new Set('the,of,on,and,am,pm,vom,der,den,am'.split(','));
const NUMBER = /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d{2})$/;
const YEAR_MONTH = /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])$/;
const MAX_WORDS = 8;

/** Names of weekdays and months, and of days among others and their parts (`Day 2`, `Morning`), folded. */
const dayNames = rememberedFor((vocabulary: Vocabulary): ReadonlySet<string> => {
  const tables = [wordsOf(vocabulary, 'weekdays'), wordsOf(vocabulary, 'months')];
  const parts = wordsOf(vocabulary, 'agendaForms').dayParts ?? [];
  return new Set([...tables.flatMap((table) => Object.values(table).flat()), ...parts].map(fold));
});

/** `Wednesday`, `Tuesday - July 18`, `Day 2`, `2024-06`: a title that is a day or a month and nothing else, with or without a year. */
export function isDayTitle(title: string, vocabulary: Vocabulary): boolean {
  if (YEAR_MONTH.test(title.trim())) return true;
  const words = foldedWords(title);
  if (words.length > MAX_WORDS) return false;
  const names = dayNames(vocabulary);
  return (
    words.some((word) => names.has(word)) &&
    words.every((word) => names.has(word) || CONNECTORS.has(word) || NUMBER.test(word))
  );
}
