import { words } from './words.ts';

/** Words around markers, lists and tables of tasks, by language. Phrases as in task-forms.ts. */
export const taskPlaces: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before a label over tasks: "Review last week's action items". */
    listQualifiers: words(`
      check, checking, review, reviewing, going through, go through, follow up on, status of, unchecked, proposed, all,
      last week's, last meeting's, open, pending, new, other, our, previous, remaining, further, more, current, your, the,
      initial, first, upcoming, list of, summary of, result/results, result:, results:,
      agreed, agreed upon/on, resulting, final, main, key, immediate, follow-up`),
    /** Behind it: "action items from last week". */
    listSources: words('from, for, of, as, resulting, since, until, till, before, by'),
    /** Before a marker that opens its entry. */
    beforeMarker: words(`
      last week/meeting/time, last week's/meeting's/time's, existing, pending, open, old, new, next, final, another, decision, decisions`),
    /** Before a marker in the middle of a text: it marks nothing there. */
    noMarkerBehind: words(`
      a, an, the, this, that, current, one, no, any, my, your, his, her, their, our, more, some, remaining, of, with, about,
      using, by, these, those, as, take, taking, takes, took, generated`),
    /** Behind people at a marker. */
    told: words('to, will, should, needs'),
    /** Behind a marker that opens its sentence: "Action here is to …". */
    isTo: words('here/now? is/are to, here/now? would be to, for us/me/them is to'),
    toldMore: words('can, could, must, and, is, are, has, volunteers/volunteered, offers/offered'),
    /** Behind the abbreviation "AI": it is no action item. */
    intelligence: words(`
      is, are, was, can, will, has, act, tool, tools, model, models, agent, agents, assist*, generat*, code, coding, feature,
      features, system, systems, policy, policies, based, driven, slop, bot, bots, workload, workloads, research*, working, wg,
      sig, and, or, in, for, stuff, space, cluster`),
    /** In brackets at the end of a task: names nobody. */
    noName: words(`
      done, wip, optional, open, tbd, low, high, medium, later, ongoing, see, new, again, maybe, plus, also, both, incl, including,
      with, without, except, after, before, if, eg, e.g, ie, i.e, and, or, as, in, for, from, via, not, like, aka`),
    by: words('by'),
    owners: words('owner/owners, assignee/assignees, assigned to, responsible'),
    /** Before a colon beneath a task. */
    ownerLabels: words('owner/owners, assignee/assignees, assigned to?, responsible, who, lead, dri'),
    /** "Ada can do it" beneath a task. */
    canDo: words('can, will, could, is happy to'),
    does: words('do/take/handle/tackle it/this/that/these'),
    /** "AIs from last call" over a list of them; "Check AIs" over notes on how they stand. */
    checks: words('check, review, going, go'),
    from: words('from'),
    /** "Ann to work on:" over a list. */
    theirWork: words(`
      to/will work on, to/will do/handle/tackle, to/will look into/at, to/will follow up on?, to/will take care of, to/will take on?, to, will, plans to, plan is to, plan, next steps,
      tasks, todos, to-dos, todo, to-do, actions, action items, AIs`),
    /** Says yes to a request. */
    yes: words(`
      ok, okay, yes, yeah, yep, yup, sure, will do, can do, happy to, glad to, gladly, absolutely, of course, certainly,
      sounds good, fine, done, i can, i will, i'll, 👍`),
    /** In a table: whose task it is, if nobody's. */
    nobody: words('tbd, tba, n/a, none, all, everyone, everybody, team, open, unassigned'),
    nothing: words('none, n/a, tbd'),
    /** Sections whose boxes are ticked by whoever runs the meeting. */
    chores: words('checklist, check-list, template, instructions'),
    ruledOut: words(`
      review the/last/previous/open/action, check your, see above/below, no update/updates/news/progress/change/changes, none, n/a, tbd, nothing,
      nobody has/had/is, no one has/had/is`),
    placeholder: words('todo, to-do, tba'),
    issue: words('issue/issues, pr/prs, pull request/requests, bug/bugs'),
    /** A choice over boxes: they tick answers, not tasks. */
    choice: words(`
      decision, decide, option/options, choice/choices, choose, vote, alternative/alternatives, variant/variants, which`),
    /** Before the verb of an entry. */
    politely: words("for now, please, let's"),
    we: words('we can/could/should/will/must, we need to'),
    toOrWill: words('to, will'),
    /** Only people do that: it tells who is a person. */
    unmistakable: words(`
      take an/a/the? action item/items, leave an/a/the/another? comment/comments/note/notes/summary/feedback/review/reviews`),
    /** "Who will write it?" */
    whoWill: words('and? who will/can/shall, and? who is going to, and? who wants to'),
    attends: words('be, attend, join, participate, present, report, take the minutes'),
    /** Behind a speaker who leaves "I" out. */
    promise: words("I'll, I will/can, I'm"),
    alone: words('might, may, will, can, going to'),
  },
  de: {
    listQualifiers: words('offene, neue, alte, aktuelle, weitere, unsere, nächste, übrige, verbleibende'),
    listSources: words('durch, aus, von, vom, für, bis, der, des, zum, zur'),
    by: words('von'),
    owners: words('verantwortlich'),
    ownerLabels: words('verantwortlich, zuständig, wer'),
    from: words('vom, von'),
    yes: words('ja, gerne, mache ich, klar'),
    nobody: words('alle, offen'),
  },
};
