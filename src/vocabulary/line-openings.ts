import { words } from './words.ts';

/** Words as they are written at the head of a line, by language. Phrases as in task-forms.ts. */
export const lineOpenings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** A line that begins so is a statement of its own, however the lines were wrapped… */
    marks: words(`
      AI, A.I., TODO, ToDo, ACTION, DECISION, RESOLUTION, RESOLVED, CONSENSUS, CONCLUSION, AGREED, POLL, VOTE`),
    /** …and so is one with a colon soon after these. */
    labels: words(`
      Action, Decision, Conclusion, Consensus, Agreed, Resolved, Resolution, Vote, Poll, Result, Next step/steps/action/actions`),
    /** Somebody is to do it. */
    tasks: words('AI, A.I., TODO, ToDo, ACTION, ACTIONS, Action, Actions'),
  },
  de: {
    marks: words('BESCHLUSS, AUFGABE, AUFTRAG'),
    labels: words('Beschluss, Aufgabe, Auftrag, Abstimmung, Ergebnis, Entscheidung'),
    tasks: words('AUFGABE, AUFTRAG, Aufgabe, Auftrag'),
  },
};
