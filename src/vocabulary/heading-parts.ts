import { words } from './words.ts';

/**
 * Words of which headings are made that no table has as a whole, by language: what they are about, and (`beside…`) what may stand
 * beside it. `parse/composed-heading.ts` says which of them make which kind of section.
 */
export const headingParts: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** They say nothing of what a section is for. */
    any: words(`
      of, the, a, an, and, &, for, from, at, in, on, to, with, s, this, that, our, all, today, todays, tonight, meeting, meetings,
      call, calls, session, week, weeks, weekly, monthly, list, item, items, part`),
    attendance: words(`
      attendees, attendee, attendance, participants, participant, present, attending, attended, attendants, rollcall`),
    absence: words('absent, absentees, absences, absence, apologies, regrets, excused'),
    /** Whose attendance it is, how they took part, and what else stands beside "attendees". */
    besidePeople: words(`
      member, members, voting, nonvoting, non, board, committee, council, commission, tsc, tac, toc, wg, cg, sig, pmc, core, team,
      staff, people, persons, person, those, who, is, was, were, has, have, here, remote, remotely, virtual, virtually, online, zoom,
      other, additional, further, also, external, invited, guest, guests, observer, observers, community, public, sheet,
      key, main, record, register, sign, up, names, name, your, please, add, alphabetical, order, roll, by, phone, site, room, joined,
      following, physically`),
    besideAbsence: words('received, with, without, notice, for'),
    tasks: words('action, actions, ais, todo, todos, task, tasks'),
    besideTasks: words(`
      new, current, points, point, summary, next, steps, assigned, resulting, identified, agreed, owners, owner, required, immediate,
      short, long, term, log, table, tracker, register, recorded, captured, key, follow, up`),
    before: words('previous, last, prior, past, old, earlier, preceding'),
    /** How tasks stand that were given before. */
    standing: words(`
      review, reviews, reviewing, status, check, checking, outstanding, pending, ongoing, existing, completed, closed, carried, over`),
    besideReview: words('open, points, follow, up, ups, update, updates, time, progress, actioned, outcomes'),
    decisions: words('decision, decisions, resolution, resolutions'),
    besideDecisions: words(`
      made, taken, reached, key, log, summary, final, formal, adopted, passed, agreements, votes, recorded`),
    approval: words(`
      approval, approve, approving, adoption, adopt, acceptance, accept, review, ratification, ratify, confirm, confirmation`),
    agenda: words('agenda'),
    minutes: words('minutes'),
    besideApproval: words('meeting, proposed, draft, regular, board, as, presented, vote'),
    topics: words('topics, subjects'),
    points: words('points, issues, matters, item, items'),
    discussed: words('discussed, discussion, talking, covered, addressed'),
    /** Weight given to a list of subjects, and that it was talked about. */
    besideTopics: words(`
      key, main, major, primary, important, principal, general, core, technical, discussion, discussed, discuss, talking, covered,
      addressed, raised, considered, treated`),
    /** Subjects for which there was no time before. */
    left: words('left, leftover, leftovers, carried, carryover'),
    besideLeft: words('over, forward, time, times, open'),
    coming: words('next, upcoming, future, following'),
    meetings: words('meeting, meetings, call, calls, session, sessions, sync, plenary, f2f'),
    besideNext: words(`
      date, dates, day, days, time, times, place, places, location, locations, venue, venues, host, hosts, hosting, hosted, logistics,
      schedule, schedules, scheduling, scheduled, calendar, details, info, information, confirm, confirming, confirmation, planning,
      agenda, topics, where, when, set, setting, proposed, tentative, regular, face, f2f, person, hybrid, board, committee, council,
      group, wg, cg, team, community`),
    over: words(
      'concluded, concludes, ended, ends, end, closed, closes, close, closing, closure, adjourned, adjourns, adjourn, adjournment',
    ),
    besideOver: words('day, at, remarks, now'),
    scribes: words('scribe, scribes, notetaker, notetakers, minutetaker, minuter, scribing'),
    besideScribes: words(`
      choose, choosing, select, selection, assign, find, pick, volunteer, volunteers, appoint, nominate, next, rotation`),
    recordings: words('audio, video, recording, recordings, youtube, replay, replays'),
    besideRecordings: words(`
      link, links, to, hangouts, hangout, event, watch, viewers, dial, info, information, details, connection, join, joining, chat,
      transcript, transcripts, url, live, cloud, invite, zoom, stream`),
    reading: words('reading, readings, literature, bibliography, links, resources, references'),
    besideReading: words(`
      general, useful, helpful, further, recommended, suggested, related, relevant, additional, other, more, background, library, shared,
      documents, external`),
    days: words('date, day, time, when'),
    places: words('location, place, venue, where, room'),
  },
  de: {
    any: words(`
      der, die, das, des, dem, den, und, von, vom, zur, zum, für, in, im, am, heute, heutige, heutigen, sitzung, treffen, liste`),
    attendance: words(`
      teilnehmer, teilnehmende, teilnehmerinnen, anwesend, anwesende, anwesenden, anwesenheit, teilnehmenden`),
    absence: words('abwesend, abwesende, abwesenden, entschuldigt, entschuldigte, entschuldigten'),
    besidePeople: words('mitglieder, personen, gäste, weitere, stimmberechtigte, online, vorstand'),
    tasks: words('aufgabe, aufgaben, arbeitsaufträge, maßnahmen'),
    besideTasks: words('neue, neuen, bis, nächsten'),
    before: words('letzte, letzten, letzter, vorige, vorigen, vergangenen, alte'),
    standing: words('kontrolle, stand, offene, offener, erledigte'),
    decisions: words('beschlüsse, entscheidungen'),
    besideDecisions: words('gefasste, gefassten, getroffene'),
    approval: words('genehmigung, annahme, verabschiedung, feststellung, beschluss'),
    agenda: words('tagesordnung'),
    minutes: words('protokolls, protokoll, protokolle, niederschrift'),
    topics: words('themen'),
    points: words('punkte'),
    discussed: words('besprochene, besprochenen, diskutierte'),
    besideTopics: words('wichtige, wichtigste, zentrale, besprochene, besprochenen, diskutierte'),
    left: words('übrig, übrige, übrigen, verbliebene, verbliebenen, vertagte, vertagten'),
    besideLeft: words('geblieben, gebliebene, gebliebenen'),
    coming: words('nächste, nächster, nächstes, nächsten, kommende, kommenden'),
    meetings: words('sitzung, sitzungen, treffen, termin, termine'),
    besideNext: words('ort, orte, datum, uhrzeit, terminfindung, festlegung, planung, bestätigung'),
    over: words('schluss, ende'),
    besideOver: words('jetzt'),
    recordings: words('aufzeichnung, mitschnitt'),
    besideRecordings: words('einwahl'),
    days: words('datum, tag, zeit, uhrzeit, termin'),
    places: words('ort, raum'),
  },
};
