import { words } from './words.ts';

/** Titles of columns of a table of tasks, by language. */
export const columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    task: words(`
      task, tasks, action, actions, action item, action items, action point, action points, todo, to do, ai, ais, what,
      what to do, follow up, follow ups, next step, next steps, task description, action description, action to take,
      work item, assignment
    `),
    /** They name tasks only in a table whose other columns or whose section do so too. */
    thing: words('item, items, description, subject, topic, title, summary, details, deliverable, issue'),
    /** They name what an agenda is about; a table of tasks has no such column. */
    subject: words(`
      topic, topics, agenda item, agenda items, agenda, subject, subjects, discussion point, discussion points,
      discussion item, discussion items, discussion topic, discussion topics, agenda topic, agenda topics, item and notes
    `),
    owner: words(`
      owner, owners, who, assignee, assignees, assigned to, assigned, responsible, person, by whom, responsibility,
      responsible person, action owner, task owner, lead, driver, person responsible, responsible party, accountable, dri
    `),
    status: words('status, state, progress, done, completed, complete, current status'),
    due: words(`
      due, due date, by when, when, deadline, due by, target, target date, eta, date due, completion date, timeline, by
    `),
  },
  de: {
    task: words('aufgabe, aufgaben, maßnahme, massnahme, was, zu tun, to do, tätigkeit, auftrag'),
    thing: words('beschreibung, thema, punkt'),
    subject: words('thema, themen, tagesordnungspunkt, tagesordnungspunkte, top, tops, punkt'),
    owner: words('wer, verantwortlich, verantwortliche, zuständig, zuständigkeit, person, bearbeiter, bearbeiterin'),
    status: words('status, stand, erledigt'),
    due: words('bis, bis wann, frist, termin, wann, fällig, fällig am, fälligkeit'),
  },
};
