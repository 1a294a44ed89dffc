import { words } from './words.ts';

/** What stands in titles of an agenda and around them, by language. Phrases as in task-forms.ts. */
export const agendaForms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before the number of a subject: `Item 4`; words as they are, because the number may be stuck to them (`TOP3`). */
    numbered: words('top, item, agenda item, topic, part'),
    /** Before a colon and a subject. */
    announces: words('topic, subject, agenda item'),
    /** Behind the number of a time box, stuck to it or not; words as they are. */
    units: words('m, min, mins, minute, minutes, h, hr, hrs, hour, hours'),
    about: words('about, up to, ca, ca.'),
    boxed: words('time box, time boxed, timebox, timeboxed, max, total, each'),
    /** Before whoever has a subject: `(sponsor: Ann)`. */
    duties: words('ai, todo, to do, sponsor, owner, lead, by, presenter, presented by, time box, timebox, with, from'),
    and: words('and'),
    /** A day among several, and its parts. */
    dayParts: words('day, morning, afternoon, evening'),
    /** Kept free for whatever comes up. */
    freeSlots: words('proposals and discussion/discussions, other/additional? agenda items'),
    /** Words of a template's own entries, one of `blank` among them: "Your name (5m): topic". */
    blank: words('name, topic, title'),
    besideBlank: words(`
      your, name, topic, title, subject, description, estimated, expected, time, minutes, minute, mins, min, m, handle, github, link, issue,
      url, item, agenda, presenter, speaker, owner, here, xx, the, of, and, for, a`),
    /** What the template says of itself. */
    template: words(`
      please? submit/sumbit/open a/an pr to add, please? submit/sumbit/open a/an pull request to add,
      please? add agenda? item/items/topic/topics here, please? add your/a/an agenda? item/items/topic/topics`),
    /** What stands beneath their approval is about them. */
    minutes: words('minute/minutes'),
    /** Over a list of what came out. */
    concluded: words(
      'we have? concluded/agreed/decided/resolved, the group have/has? concluded/agreed/decided/resolved',
    ),
    conclusions: words('conclusion/conclusions, result/results, outcome/outcomes'),
    /** Behind people, over a list of their tasks. */
    toWork: words('to work on, to do, to follow up on?, to take care of'),
    /** Over tasks that were given in this meeting. */
    fresh: words('result, from/of this/the/today, new, arising, summary, today'),
    /** In the name or title of a file that was written before its meeting. */
    agenda: words('agenda/agendas'),
  },
  de: {
    numbered: words('punkt, teil'),
    announces: words('thema'),
    units: words('minuten, std, stunde, stunden'),
    about: words('etwa, bis zu'),
    duties: words('verantwortlich, mit, von'),
    and: words('und'),
    dayParts: words('tag, vormittag, nachmittag, abend'),
    template: words('bitte? hier eintragen/ergänzen'),
    minutes: words('protokoll/protokolls, niederschrift'),
    concluded: words('wir haben? beschlossen/vereinbart'),
    conclusions: words('ergebnis/ergebnisse, fazit'),
    fresh: words('ergebnis/ergebnisse, neu/neue/neuen, heute'),
    agenda: words('tagesordnung/tagesordnungen'),
  },
};
