import { words } from './words.ts';

/** Words around the states of tasks (table `statuses`), by language. Phrases as in task-forms.ts. */
export const statusForms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before a state, with or without a colon. */
    label: words('status'),
    /** Before a state: "it's all done". */
    before: words("is, are, was, now, already, all, also, both, update, it's, its"),
    is: words('is, are'),
    /** States that are also deeds, and what they are done to then: `closed old issue #4` is no state. */
    deeds: words('closed, merged, fixed, landed, resolved, solved, finished, completed'),
    whose: words('the, a, an, some, all, old, new, our, his, her, their, my'),
    things: words('issue/issues, pr/prs, pull request/requests, ticket/tickets'),
    /** Behind a name: `Ann did`. */
    did: words('did it/that/this/so?'),
    /** Before a colon, beside the task. */
    done: words('done'),
    /** At the head of a title: a list of tasks that are done. */
    finished: words('completed, closed, finished, done, resolved'),
    /** In a table's column of states. */
    yes: words('yes, y'),
  },
  de: {
    label: words('status, stand'),
    before: words('ist, sind, war, jetzt, schon, bereits, alle'),
    is: words('ist, sind'),
    done: words('erledigt'),
    finished: words('erledigt, erledigte, abgeschlossene'),
    yes: words('ja'),
  },
};
