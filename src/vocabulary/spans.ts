import { words } from './words.ts';

/** Weeks and months by which something is due, by language. */
export const spans: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    endOfWeek: words('eow, end of week, end of the week, end of this week'),
    endOfNextWeek: words('eow next week, end of next week'),
    endOfMonth: words('eom, end of month, end of the month, end of this month'),
    /** Before the number of a week. */
    week: words('cw, cwk, calendar week, week no, week number'),
    /** Before any of these: from then on, not until then. */
    after: words('after, from, since, starting, as of, not before, no meeting in, no call in'),
  },
  de: {
    endOfWeek: words('ende der woche, ende dieser woche, wochenende'),
    endOfNextWeek: words('ende nächster woche, ende der nächsten woche, ende kommender woche'),
    endOfMonth: words('ende des monats, monatsende, ende dieses monats'),
    week: words('kw, kalenderwoche'),
    after: words('nach, ab, seit, frühestens'),
  },
};
