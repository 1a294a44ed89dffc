/** Words that only feeds, calendars and other files use. English is the table that others translate. */
const en = {
  present: 'Took part',
  subjects: 'Subjects',
  actions: 'Actions',
  decisions: 'Decisions',
  due: (text: string) => `Due: ${text}`,
  corrected: (day: string) => `Corrected on ${day}: what changed`,
  predicted: 'Expected by the group’s rhythm, not confirmed',
  discussedIn: 'discussed in',
  latestMinutes: 'Latest minutes',
  groups: 'Groups',
  data: 'Data',
  dataOf: {
    index: 'what there is, with links to each file and its JSON Schema',
    actions: 'action items as a table',
    decisions: 'decisions as a table',
    attendance: 'who took part, as a table',
  },
  forms: {
    atom: 'Feed (Atom)',
    jsonFeed: 'Feed (JSON)',
    calendar: 'Calendar (iCal)',
    markdown: 'As markdown',
    data: 'As data (JSON)',
    badge: 'Badge',
  },
  textNote: 'Each meeting is also plain markdown: add index.md to the address of its page.',
};

/** The words for one language. */
export type Words = typeof en;

const de: Words = {
  present: 'War dabei',
  subjects: 'Themen',
  actions: 'Aufgaben',
  decisions: 'Beschlüsse',
  due: (text) => `Fällig: ${text}`,
  corrected: (day) => `Berichtigt am ${day}: was sich änderte`,
  predicted: 'Nach dem Rhythmus der Gruppe zu erwarten, nicht bestätigt',
  discussedIn: 'besprochen in',
  latestMinutes: 'Neueste Protokolle',
  groups: 'Gruppen',
  data: 'Daten',
  dataOf: {
    index: 'was es gibt, mit Links zu jeder Datei und ihrem JSON Schema',
    actions: 'Aufgaben als Tabelle',
    decisions: 'Beschlüsse als Tabelle',
    attendance: 'wer teilnahm, als Tabelle',
  },
  forms: {
    atom: 'Feed (Atom)',
    jsonFeed: 'Feed (JSON)',
    calendar: 'Kalender (iCal)',
    markdown: 'Als Markdown',
    data: 'Als Daten (JSON)',
    badge: 'Plakette',
  },
  textNote: 'Jedes Protokoll gibt es auch als reines Markdown: index.md an die Adresse der Seite anhängen.',
};

const languages: Readonly<Record<string, Words>> = { en, de };

/** The words for a locale (`de-AT` → German); English where there is no table. */
export const wordsFor = (locale: string): Words => languages[locale.split('-')[0]?.toLowerCase() ?? ''] ?? en;
