import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordSets } from '../grammar/wordings.ts';

const sets = wordSets('agendaForms', ['blank', 'besideBlank']);
const WORD = /\p{L}+/gu;

/** `Name (estimated time): topic`, `[name=Your name] (5m) Topic`: an entry that a template has for others to fill in. */
export function isBlank(text: string, vocabulary: Vocabulary): boolean {
  if (text.length > MAX_BLANK) return false;
  const found = text.toLowerCase().match(WORD) ?? [];
  const setOf = sets(vocabulary);
  const isPart = (word: string) => setOf('besideBlank').has(word);
  return found.length > 1 && found.every(isPart) && found.some((word) => setOf('blank').has(word));
}

/** UTF-16 units. */
const MAX_BLANK = 80;
