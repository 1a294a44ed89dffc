import { words } from './words.ts';

/** Words before a colon that say what the rest of the line is, by language; what titles are made of; how a meeting is called off. */
export const labels: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    date: words(`
      date, meeting date, when, day, date and time, date & time, time and date, meeting time, date/time, dates,
      meeting date/time, meeting date and time, date of meeting, call date, time, meeting dates,
      date and place, date and location, time and place, time and location, date time and place, date time and location,
      time date and place, time date and location, held on, held, meeting held on, meeting held, today s meeting, this meeting
    `),
    /** What a heading says about the meeting itself (`### Meeting Duration: 2 hours`). */
    meta: words(`
      duration, meeting duration, length, location, place, venue, location and time, location & time, time and location,
      time & location, place and time, place & time, meeting location, meeting place, recording, video, audio, zoom, link, meeting link,
      next meeting, next meeting date/time, agenda link, call in, timezone
    `),
    /** Says that there is nothing. */
    nothing: words('none, n/a, na, nothing, nothing to report, no items, no topics, empty'),
    /** Stands where notes will be, by and by. */
    placeholder: words(`
      to be added*, to be posted*, to be filled*, to be done*, to be written*, to be published*, will be added*,
      will be posted*, posted after*, added after*, notes added here*, notes will be*, notes to be*, notes go here*,
      add notes here*, enter agenda*, enter topics*, enter items*, enter your*, your topic here, your item here, agenda goes here*, tbd, tba, todo, coming soon, see below, placeholder, fill in*
    `),
    /** Calls the next subject in a record without headings. */
    topic: words(
      'topic, new topic, next topic, subtopic, agenda topic, agenda item, next agenda item, discussion topic',
    ),
    title: words(`
      meeting, minutes, notes, call, sync, weekly, session, workshop, hackathon, agenda, council, committee, wg,
      working group, standup, stand-up, protocol, summit, triage, board, team, sig, cg, plenary, telecon, f2f
    `),
    /** In the name of a folder that holds nothing but minutes. */
    folder: words('meeting, meetings, minutes, calls, telecons'),
    /** Who may come, before a word for a meeting (`Public meeting`). */
    access: words('public, private, open, closed, regular, special'),
    owner: words(`
      sponsor, owner, presenter, presenters, presented by, champion, champions, speaker, lead, by, topic by, who,
      raised by, proposed by
    `),
    cancelled: words(`
      meeting canceled, meeting cancelled, canceled, cancelled, skipped, meeting skipped, no meeting,
      no meeting today, no sig today, no call today, no meeting this week, meeting was cancelled,
      meeting was canceled, meeting is cancelled, meeting is canceled, meeting canceled*, meeting cancelled*,
      no quorum, not held, call cancelled, call canceled, meeting has been cancelled*, meeting has been canceled*
    `),
  },
  de: {
    date: words('datum, termin, sitzungsdatum, wann, tag, datum und uhrzeit, zeit'),
    meta: words('dauer, ort, aufzeichnung, nächster termin, nächste sitzung'),
    placeholder: words('folgt*, wird ergänzt*, wird nachgetragen*, offen'),
    nothing: words('keine, nichts, entfällt'),
    topic: words('thema, nächstes thema, tagesordnungspunkt, nächster punkt'),
    title: words(`
      sitzung, treffen, besprechung, protokoll, tagesordnung, runde, jour fixe, vorstand, versammlung, arbeitskreis
    `),
    folder: words('protokoll, protokolle, sitzung, sitzungen, treffen'),
    access: words('öffentliche, nichtöffentliche, offene, ordentliche, außerordentliche'),
    owner: words('verantwortlich, thema von, vortragende, referent, von, wer'),
    cancelled: words(`
      ausgefallen, fällt aus, entfällt, abgesagt, sitzung abgesagt, treffen fällt aus*, sitzung entfällt
    `),
  },
};
