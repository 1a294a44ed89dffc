import { rememberedFor } from '../../data/remembered.ts';
import { alternation, anyCase } from '../../text/alternation.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** The vocabulary's words for marking tasks, ready to be asked. */
export interface MarkerWords {
  /** One of the words, anywhere. Groups: `abbreviation`, `shouted`, `action`, `todo`. */
  readonly marker: RegExp;
  /** One test before all others. */
  readonly hint: RegExp;
  /** The whole text is a label over a list of tasks (`=> TODO:`). */
  readonly listLabel: RegExp;
  /** What follows the marker says that there is nothing to do. */
  readonly none: RegExp;
}

const MAX_LABEL = 80;

/** Whether the text is nothing but a label over tasks. Long texts are not even looked at. */
export function isTaskLabel(text: string, words: MarkerWords): boolean {
  return text.length <= MAX_LABEL && words.listLabel.test(text);
}

/** The marker words of a vocabulary, compiled at their first use. */
export const markerWords = rememberedFor((vocabulary: Vocabulary): MarkerWords => {
  const table = wordsOf(vocabulary, 'markers');
  const list = (meaning: string) => alternation(table[meaning] ?? []);
  const any = (meaning: string) => anyCase(list(meaning));
  const places = wordsOf(vocabulary, 'taskPlaces');
  const pattern = (meaning: string) => phrasePattern(places[meaning] ?? []);
  const groups = `(?<abbreviation>${list('abbreviation')})|(?<todo>${any('todo')})|(?<action>(?!${list('shouted')}(?![\\p{L}_ ]))${any('action')})|(?<shouted>${list('shouted')})`;
  return {
    marker: new RegExp(
      `(?<![\\p{L}\\p{N}_@.'’-]|(?<!decision)\\/)(?<sign>[#@]?)(?:${groups})(?![\\p{L}\\p{N}!/]|-(?!\\d)\\p{L}|\\.\\p{L})`,
      'gu',
    ),
    hint: new RegExp(`${list('abbreviation')}|${list('shouted')}|${any('todo')}|${any('action')}`, 'u'),
    listLabel: new RegExp(
      `^\\W*(?:${pattern('listQualifiers')}\\s+){0,3}(?:${any('list')})(?:\\s+${pattern('listSources')}[^:]{0,40}|\\s*\\([^():]{2,40}\\)(?=\\s*:))?\\s*[:\\-–]?\\s*$`,
      'iu',
    ),
    none: new RegExp(`^\\W*(?:${any('none')})\\s*(?:[.;,!–-]|$)`, 'u'),
  };
});
