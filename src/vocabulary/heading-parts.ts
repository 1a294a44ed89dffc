import type { SectionKind } from './section-kinds.ts';
import { words } from './words.ts';

/** Words of which a heading of one kind is made, where no table has it as a whole; of all languages together. */
export interface HeadingParts {
  readonly kind: SectionKind;
  /** One of each set must stand in it. */
  readonly core: readonly (readonly string[])[];
  /** May stand beside them, as may the words of `anyHeading`. */
  readonly beside: readonly string[];
}

/** Words that say nothing of what a section is for. */
export const anyHeading: readonly string[] = words(`
  of, the, a, an, and, &, for, from, at, in, on, to, with, s, this, that, our, all, today, todays, tonight, meeting, meetings,
  call, calls, session, week, weeks, weekly, monthly, list, item, items, part, der, die, das, des, dem, den, und, von, vom,
  zur, zum, für, in, im, am, heute, heutige, heutigen, sitzung, treffen, liste
`);

/** Whose attendance it is, how they took part, and what else stands beside "attendees". */
const beside = words(`
  member, members, voting, nonvoting, non, board, committee, council, commission, tsc, tac, toc, wg, cg, sig, pmc, core, team,
  staff, people, persons, person, those, who, is, was, were, has, have, here, remote, remotely, virtual, virtually, online, zoom,
  other, additional, further, also, external, invited, guest, guests, observer, observers, community, public, sheet,
  key, main, record, register, sign, up, names, name, your, please, add, alphabetical, order, roll, by, phone, site, room, joined,
  mitglieder, personen, gäste, weitere, stimmberechtigte, online, vorstand
`);
const attendance = words(`
  attendees, attendee, attendance, participants, participant, present, attending, attended, attendants, rollcall,
  teilnehmer, teilnehmende, teilnehmerinnen, anwesend, anwesende, anwesenden, anwesenheit, teilnehmenden
`);
const absence = words(`
  absent, absentees, absences, absence, apologies, regrets, excused, abwesend, abwesende, abwesenden, entschuldigt,
  entschuldigte, entschuldigten
`);
const tasks = words(`
  action, actions, ais, todo, todos, task, tasks, aufgabe, aufgaben, arbeitsaufträge, maßnahmen
`);
const before = words(`
  previous, last, prior, past, old, earlier, preceding, letzte, letzten, letzter, vorige, vorigen, vergangenen, alte
`);
const standing = words(`
  review, reviews, reviewing, status, check, checking, outstanding, pending, ongoing, existing, completed, closed, carried, over,
  kontrolle, stand, offene, offener, erledigte
`);

/** Weight given to a list, and that it was talked about. */
const weighed = words(`
  key, main, major, primary, important, principal, general, core, technical, discussion, discussed, discuss, talking, covered,
  addressed, raised, considered, treated, wichtige, wichtigste, zentrale, besprochene, besprochenen, diskutierte
`);

/** By kind, in the order in which they are tried. */
export const headingParts: readonly HeadingParts[] = [
  { kind: 'participants', core: [attendance], beside },
  { kind: 'absent', core: [absence], beside: [...beside, ...words('received, with, without, notice, for')] },
  {
    kind: 'review',
    core: [tasks, [...before, ...standing]],
    beside: words('open, points, follow, up, ups, update, updates, time, progress, actioned, outcomes'),
  },
  {
    kind: 'actions',
    core: [tasks],
    beside: words(`
      new, current, points, point, summary, next, steps, assigned, resulting, identified, agreed, owners, owner, required, immediate,
      short, long, term, log, table, tracker, register, recorded, captured, key, follow, up, neue, neuen, bis, nächsten
    `),
  },
  {
    kind: 'decisions',
    core: [words('decision, decisions, resolution, resolutions, beschlüsse, entscheidungen')],
    beside: words(`
      made, taken, reached, key, log, summary, final, formal, adopted, passed, agreements, votes, recorded, gefasste, gefassten, getroffene
    `),
  },
  {
    kind: 'opening',
    core: [
      words(`
        approval, approve, approving, adoption, adopt, acceptance, accept, review, ratification, ratify, confirm, confirmation, genehmigung,
        annahme, verabschiedung, feststellung, beschluss
      `),
      words('agenda, minutes, protokolls, protokoll, protokolle, tagesordnung, niederschrift'),
    ],
    beside: [...before, ...words('meeting, proposed, draft, regular, board, as, presented, vote')],
  },
  { kind: 'agenda', core: [words('topics, themen, subjects')], beside: weighed },
  {
    kind: 'agenda',
    core: [
      words('points, issues, matters, item, items, punkte'),
      words('discussed, discussion, talking, covered, addressed, besprochene, besprochenen, diskutierte'),
    ],
    beside: weighed,
  },
  {
    kind: 'chores',
    core: [words('scribe, scribes, notetaker, notetakers, minutetaker, minuter, scribing')],
    beside: words(
      'choose, choosing, select, selection, assign, find, pick, volunteer, volunteers, appoint, nominate, next, rotation',
    ),
  },
  {
    kind: 'logistics',
    core: [words('audio, video, recording, recordings, youtube, replay, replays, aufzeichnung, mitschnitt')],
    beside: words(`
      link, links, to, hangouts, hangout, event, watch, viewers, dial, info, information, details, connection, join, joining, chat,
      transcript, transcripts, url, live, cloud, invite, zoom, stream, einwahl
    `),
  },
];
