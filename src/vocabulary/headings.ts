/** What a section is for. `topic` is every heading whose words are in no table: a subject of the meeting. */
export type SectionKind =
  | 'participants'
  | 'absent'
  | 'agenda'
  | 'review'
  | 'actions'
  | 'decisions'
  | 'summary'
  | 'chores'
  | 'roles'
  | 'logistics'
  | 'opening'
  | 'closing'
  | 'next'
  | 'subject'
  | 'topic';

/** Heading words of one language by kind of section. `*` stands for anything (`who is reporting*`). */
export type HeadingWords = Readonly<Partial<Record<SectionKind, readonly string[]>>>;

/** Heading words by language. Another language is another entry. */
export const headings: Readonly<Record<string, HeadingWords>> = {
  en: {
    participants: [
      'participants',
      'participant',
      'participation',
      'attendees',
      'attendee',
      'attendance',
      'present',
      'in attendance',
      'who',
      'roll call',
      'team members',
      'members present',
    ],
    absent: ['excused', 'absent', 'absentees', 'regrets', 'apologies', 'not attending', 'not present'],
    agenda: [
      'agenda',
      'agenda items',
      'topics',
      'meeting notes',
      'minutes',
      'notes',
      'meeting minutes',
      'agenda today',
      'discussion',
      'discussions',
    ],
    review: [
      'check ais from last time',
      'pending action items',
      'check pending action items',
      'action item review',
      'review of action items',
    ],
    actions: [
      'action items',
      'actions',
      'action item',
      'todo',
      'todos',
      'ais',
      'tasks',
      'next steps',
      'new action items',
    ],
    decisions: ['decisions', 'decision', 'resolutions', 'resolved', 'resolution', 'agreed'],
    summary: ['summary', 'results', 'summary of action items', 'summary of resolutions'],
    chores: [
      'recurring items*',
      'designate people for*',
      'who is reporting*',
      'minutes taking*',
      'reporting in community call*',
      '*minutes transfer',
      'minutes transfer*',
    ],
    roles: [
      'chair',
      'chairs',
      'scribe',
      'scribes',
      'note taker',
      'notetaker',
      'moderator',
      'facilitator',
      'roles',
      'host',
    ],
    logistics: ['logistics', 'registration', 'recording', 'links', 'meeting link', 'zoom', 'agenda link', 'references'],
    opening: ['opening', 'welcome', 'adoption of the agenda', 'introductions', 'call to order', 'any newcomers'],
    closing: ['closure', 'closing', 'adjournment', 'adjourn', 'end of meeting'],
    next: ['next meeting', 'next meetings', 'upcoming meetings', 'upcoming meeting', 'schedule of future meetings'],
    subject: ['housekeeping', 'announcements', 'aob', 'any other business', 'other items', 'updates'],
  },
  de: {
    participants: [
      'teilnehmer',
      'teilnehmende',
      'teilnehmerinnen',
      'teilnehmer innen',
      'anwesend',
      'anwesende',
      'anwesenheit',
    ],
    absent: ['entschuldigt', 'abwesend', 'abwesende', 'nicht anwesend'],
    agenda: ['tagesordnung', 'themen', 'protokoll', 'notizen', 'besprechung', 'diskussion'],
    review: ['offene aufgaben', 'aufgaben vom letzten mal', 'offene punkte vom letzten mal'],
    actions: ['aufgaben', 'todos', 'massnahmen', 'nachste schritte'],
    decisions: ['beschlusse', 'beschluss', 'entscheidungen', 'entscheidung'],
    summary: ['zusammenfassung', 'ergebnisse'],
    chores: ['wiederkehrendes*'],
    roles: ['moderation', 'protokollfuhrung', 'protokollant', 'leitung', 'sitzungsleitung'],
    logistics: ['organisatorisches zum termin', 'einwahl', 'anmeldung'],
    opening: ['begrussung', 'eroffnung', 'vorstellungsrunde'],
    closing: ['abschluss', 'ende der sitzung'],
    next: ['nachstes treffen', 'nachster termin', 'nachste termine', 'nachste sitzung'],
    subject: ['sonstiges', 'verschiedenes', 'ankundigungen'],
  },
};
