import { words } from './words.ts';

/** Words around a day by which something is due, by language. Phrases as in task-forms.ts. */
export const due: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** A date behind these is when something is due. */
    by: words('by, until, till, due, before, on, at, for, not/no later than, latest, deadline, eta'),
    byThe: words('the, end of'),
    /** Behind these it is what the task is about ("decisions from 2025-09-18"). */
    about: words('from, of, since, dated, in, after, as of, version, created, last'),
    /** When something is held, not by when it is to be arranged: "schedule a workshop for 9 May". */
    holds: words(
      'tentatively, schedule/scheduled/scheduling, reschedule/rescheduled/rescheduling, book/booking, plan/planning',
    ),
    puts: words('add, put, invite'),
    agenda: words('agenda'),
    heldOn: words('for, on, at'),
    tentatively: words('tentatively for/on'),
    /** Days after the meeting. */
    today: words(
      'later today, by/due/until/till/before the? today/tonight/eod, by/due/until/till/before the? end of the? day',
    ),
    /** The same, at the end of its clause. */
    todayAlone: words('today'),
    /** Before it: what happens in the meeting. */
    happens: words(`
      discussion/discussions, discussed, talk/talks/talked, conversation, presented, raised, mentioned, notes,
      reviewed, decided, agreed, here, feedback, presentation, demo, minutes, agenda`),
    and: words('and, but'),
    tomorrow: words('tomorrow'),
    dayAfter: words('day after tomorrow'),
    /** Before the name of a weekday. */
    beforeWeekday: words('by, until, till, on, for, this, next, coming, before, due'),
    next: words('next, this, coming'),
    /** Before a day and a month without a year. */
    beforeDay: words('by, until, till, due, before'),
    beforeDayOfMonth: words('on'),
    the: words('the'),
    of: words('of'),
    ordinal: words('st, nd, rd, th'),
    /** Before a colon. */
    label: words('due date?, deadline, by when, eta, until'),
  },
  de: {
    by: words('bis, am, zum, vor, spätestens'),
    byThe: words('dem, zum'),
    about: words('vom, seit'),
    today: words('bis heute'),
    tomorrow: words('morgen'),
    dayAfter: words('übermorgen'),
    beforeWeekday: words('bis, am, für, diesen, nächsten, kommenden'),
    beforeDay: words('bis, vor'),
    beforeDayOfMonth: words('am, zum'),
    the: words('zum'),
    label: words('frist, bis, fällig'),
  },
};
