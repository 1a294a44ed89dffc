/** What a draft says in its own words, by language of the group's minutes; English where there is no other. */
export interface DraftWords {
  /** Heading over carried tasks where a group has none of its own. */
  readonly review: string;
  readonly usuallyHere: string;
  readonly wentOn: string;
  readonly meetings: (count: number) => string;
}

const english: DraftWords = {
  review: 'Action items from last meeting',
  usuallyHere: 'Usually here',
  wentOn: 'Subjects that went on last time',
  meetings: (count) => `${count} meetings`,
};

const words: Readonly<Record<string, DraftWords>> = {
  en: english,
  de: {
    review: 'Aufgaben vom letzten Mal',
    usuallyHere: 'Sonst dabei',
    wentOn: 'Themen, die weitergingen',
    meetings: (count) => `${count} Treffen`,
  },
};

/** The words for a language tag (`de`, `de-AT`). */
export function draftWords(language: string): DraftWords {
  return words[language.slice(0, 2)] ?? english;
}
