/**
 * Words that mark a task or a decision, by language. `abbreviation` and `shouted` count as written here;
 * the others in any case, but only where a colon, a person or the start of an entry shows that they mark something.
 */
export const markers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    abbreviation: ['AI', 'A.I.', 'AIs', 'AP'],
    shouted: ['ACTION', 'ACTIONS'],
    action: [
      'action item',
      'action_item',
      'action items',
      'action point',
      'action points',
      'action',
      'actions',
      'task',
      'action(s)',
      'action item(s)',
    ],
    todo: ['todo', 'todos', 'to do', 'to dos', 'to-do', 'to-dos'],
    /** Labels of a list of tasks. */
    list: [
      'action items',
      'actions',
      'action points',
      'ais',
      'todo',
      'todos',
      'to do',
      'to dos',
      'to be done',
      'action item',
      'action_item',
      'action',
      'ai',
      'tasks',
    ],
    /** After the marker: there is no task. */
    none: [
      'none',
      'no',
      'n/a',
      'no action',
      'no actions',
      'nothing',
      'tbd',
      '-',
      'no action items',
      'no ais',
      'no consensus',
      'keine',
    ],
  },
  de: {
    action: ['aufgabe', 'aufgaben', 'auftrag', 'auftrag an', 'massnahme', 'maßnahme', 'maßnahmen'],
    list: ['aufgaben', 'aufträge', 'massnahmen', 'maßnahmen', 'offene punkte', 'zu tun'],
    todo: ['zu tun', 'zu erledigen'],
  },
};
