import { words } from './words.ts';

/**
 * The words around a task's people and its verb, by language: what helps, asks, doubts. Phrases: `a/b` is either word, `word?`
 * may be missing, `word*` goes on, `…` is up to four words. The verbs themselves stand in tasks.ts.
 */
export const taskForms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Between a person and a verb: they make a task of it. */
    helpers: words(`
      to, still/also? will, still/also? is/are going to, is/are still? to, is/are? planning to, plans to, has/have? volunteer/volunteers/volunteered to,
      has/have? offer/offers/offered to, has/have? agree/agreed/agrees to,
      still/also? takes/take/took/taking/has/have/got/gets? an/a/the/another? action/AI/todo/to-do item/items/point/points? to/of/on,
      takes/take/took/taking/has/have/got/gets? an/a/the/another? action/AI/todo/to-do item/items/point/points? is to,
      takes/take/took on the? task/action to/of, can, would, should, shall, still/also? need/needs to, must, still/also? has to, 'll`),
    /** Of those: not sure of anybody who is not known, and only with verbs of tasks. */
    obliging: words('can, should, shall, must, need/needs, has'),
    /** Behind which "maybe" counts. */
    possible: words('can, could, should, will'),
    may: words('can, should, shall, must'),
    can: words('can'),
    /** Whoever can do that does it right now. */
    explains: words('clarify, elaborate, describe, recap, emphasize, emphasise, reiterate, comment'),
    plans: words('is/are? planning, plans'),
    would: words('would'),
    should: words('should'),
    ableTo: words('be able to'),
    to: words('to'),
    hasAction: words('action item/items/point/points? to'),
    /** As good as a marker. */
    action: words('action, ai, todo, to-do'),
    /** "It was agreed that Ben would ask". */
    agreedThat: words('agreed/decided that?, suggested and agreed that?'),
    together: words('together/jointly/along with'),
    /** Further on in the sentence, the same people: "…, will follow up again". */
    and: words('and, but'),
    will: words('will'),
    Will: words('Will'),
    /** Words after names that are people, too. */
    others: words('team, members, others, folks, friends, co'),
    /** Before people: it is not they who act, or it is only a condition. */
    notThem: words(`
      if, whether, unless, ask/asks/asking, have/has/had asked, want/wanted/wants, wait/waited/waiting for/on?, for, help/helped/helps,
      allow/allowed/allows, enable/enables/enabled, remind, of, by, from, with, via, thank/thanked/thanks,
      prompt/prompted/prompts, encourage/encourages/encouraged, request/requested/requests, invite/invites/invited, use,
      convince/convinced, expect/expected/expects, ping/pings/pinged/pinging, nudge/nudged, urge/urged/urges, tell/told/tells,
      nominate/nominates/nominated/nominating, depend/depends/depending/rely/relies/relying on, thanks to, cc, like, between, hope/hopes/hoping, when, how, than, as, in, at, about,
      against, assuming, so that, mail/write/send/reply/report/out/talk/speak to, mail/write/send/reply/report/out/talk/speak to:`),
    /** Before people who then can: what something is for ("so Ann can review it"). */
    purpose: words('so'),
    enables: words('can, could, would, should'),
    either: words('either'),
    /** "(ask @x or @y)": who can be asked. */
    contact: words('ask, see, contact, cc, via, thanks to, ping'),
    /** "add Rich to contact lists": he is put somewhere. */
    adding: words('to, will, can, should, and, please'),
    adds: words('add, assign, connect, introduce, nominate, appoint, refer, redirect'),
    /** "The plan is for X to …" */
    theirPart: words(`
      plan/action/ai/agreed/idea is/was? for, next step/steps is/was? for, consent/consensus/agreement/agreed/resolved/approval for`),
    maybe: words('maybe, perhaps, might, ideally, potentially'),
    /** Those in the brackets behind it act: "We (Ann, Bob) will". */
    weIn: words('we, both'),
    /** "Mark, can you file an issue?" asks for a deed, not for words. */
    canYou: words(`
      can/could/would/will you, can/could/would/will you be able/willing/happy to`),
    /** The same, less sure. */
    wish: words('do/would you want/like/mind to, are you able/willing/happy to'),
    kindly: words('please, also, maybe'),
    also: words('also'),
    /** Verbs that tell of the meeting, though others like them are of tasks. */
    reporting: words(
      'brings up, bringing up, continues with, continues presenting/explaining/describing/talking/reading',
    ),
    /** Behind a verb: what somebody did in the meeting ("provides an overview"). */
    reported: words(`
      overview, update/updates, progress, background, again, summary, context, status, history, introduction, recap, demo,
      thought/thoughts, info, information, details, that`),
    articles: words('a, an, the, some, his, her, their'),
    articlesMore: words('a, an, another, the, some, his, her, their'),
    /** "Kris volunteered," for nothing in particular. */
    volunteers: words('volunteer/volunteers/volunteered/volunteering'),
    joins: words('to join/attend/participate/be/serve, to help out, to do things'),
    offers: words('offers/offered/agree/agrees/agreed'),
    joinsOnly: words('to join/attend/participate/be/serve'),
    /** "asking whether …": in the meeting. */
    wonders: words('asking if/whether/what/how/why/about/when/where/who/which/that'),
    /** Who is missed, and gets no task. */
    isAway: words('is, am, are, will be'),
    on: words('on, in'),
    away: words('vacation, holiday, holidays, leave, sick, away, absent, ooo'),
    /** Behind a name and a colon or comma: "Jory: will confirm". */
    willDo: words(
      'will, volunteer/volunteers/volunteered to, offer/offers/offered to, agreed/agrees to, needs to, Needs to',
    ),
    /** The same, behind a comma or an arrow alone. */
    toDo: words('to, needs to'),
    please: words('please, pls'),
    /** "@x: needs to paint"; not what is only wished of a thing or said. */
    needs: words('needs to'),
    need: words('need to'),
    beOrHave: words('be, have'),
    says: words('clarify, emphasise/emphasize, be, repeat, reiterate, recap, summarise/summarize, add to, answer, me'),
    shall: words('should, must'),
    notOrBe: words('be, not'),
    /** Verbs that are nouns as well, so that they open no order. */
    nounsToo: words('open, list, design, request, record, search, survey, fill, complete, sync, read, look, talk, pr'),
    /** Light verbs that nobody is told but to do it: "@x: Add a note on it". */
    changes: words('add, remove, provide, include, insert, install, mention'),
    /** Light verbs that make a task with something written as their object: "will add a comment". */
    writes: words('add, leave, make, put, provide, do'),
    written: words(`
      comment/comments, note/notes, feedback, review/reviews, concern/concerns, summary/summaries, question/questions,
      remark/remarks, issue/issues, pr/prs, pull request/requests, write-up/write-ups, writeup/writeups, ticket/tickets,
      it open, open`),
    inPlace: words('in place, as is'),
    /** "Ann will have a draft next week": what somebody will have made. */
    has: words('have'),
    ready: words(`
      response/reply/answer/draft/proposal/patch/fix/pr/write-up/writeup/document/doc/version/plan/list/summary/report/prototype/slides/demo`),
    /** Behind "will" with nothing behind it: it says yes to what was asked before. */
    does: words('do'),
    /** Behind "be": whoever will be that has something to do. */
    beDoing: words(`
      assigned to? this/it/that, the one/ones/person/people …2 to,
      the? last/first one? to, responsible for, in charge of`),
    inCharge: words('reviewer/reviewers/co-reviewer/co-reviewers/assignee/champion/shepherd'),
    /** Behind "will": it is no deed of anybody. */
    noDeeds: words(`
      make sense/it/no/things, make a/any/the difference, get better/worse/easier/harder/more/to, take time/place/longer/long/a/some/effect,
      turn out, add up, do so/well/fine, bring about, put it,
      get started/oriented/re-oriented/settled/involved/going/used/caught/ready/there`),
    /** Nor are these, whoever says them. */
    figures: words('take your/their/his/her word, correct me/us'),
    /** Verbs of reports that are tasks with such words behind them, said with the verb: "give it another review". */
    favours: words('speak further/with/to'),
    gives: words('give'),
    feedback: words('review/reviews, feedback, another/a look/pass/try/go/shot, input, comment/comments'),
    presents: words('present'),
    nextTime: words('in/at/for/during/until/by the/our? next meeting/call/session/week/time/sync'),
    itTo: words('this/it/that/these/them to'),
    us: words('us, the group/team/meeting'),
    talks: words('talk'),
    leaves: words('leave'),
    confirms: words('confirm'),
    atConference: words('about, at, on'),
    notVerbs: words(`
      a, an, the, this, that, these, those, my, your, his, her, its, our, their, all, some, any, us, them, him, me, you, it, be,
      have, date, github, main, about`),
    be: words('be'),
    /** Light verbs that are tasks while they go on: "will be setting up the calls". */
    sets: words('set'),
    /** Endings of words that are no base form of a verb. */
    unbased: words('ed, ing, ly'),
    /** Who holds a meeting has a role. */
    held: words('held, hosted, chaired, moderated, facilitated, led, presented'),
    willBeHeld: words('will be held/hosted/chaired/moderated/facilitated/led/presented'),
    /** What is needed, with its people behind it in brackets. */
    willBe: words('will, to be, need/needs to, must be'),
    lacks: words(`
      need/needs …2 completion/finalisation/finalization/update/updates/updating/cleanup/testing/rework/review/documentation/work,
      tbd, tbw`),
    stillNeeded: words('still needed/required/missing, is/are still? needed/required/missing'),
    person: words('I, me, we, us, you, they, them'),
    ownedBy: words('by, owner, owner:, assignee, assignee:'),
    /** Behind the first word: it was a noun ("Update by e-mail"). */
    behindNoun: words('by, from, on, of, about, is, was, requested, needed, pending, done'),
    nouns: words('issues, questions'),
    behindLastNoun: words('of, by, from, is, was, needed'),
    lastNouns: words('open, list, request'),
    /** "will be added by @x" */
    passive: words('to/will/should/must be, needs to be, is to be'),
    by: words('by'),
    neededFrom: words(`
      review/feedback/input/approval is/still? needed/required by/from, PR/PRs is/are? coming/forthcoming soon? from/by,
      PR/PRs is/are? to come soon? from/by`),
    needsFrom: words('need/needs an/a/another/more/further? review/feedback/input/approval by/from'),
    needsSome: words('need/needs an/a/another/more/further?'),
    needsSomeFrom: words('review/feedback/input/approval by/from'),
    onList: words('has/have/got it/this/that/these on her/his/their/my to-do/todo? list/plate/agenda'),
    assignedTo: words('assign/assigned/re-assign/reassign/re-assigned/reassigned it/this? to'),
    volunteersFor: words('volunteer/volunteers/volunteered/volunteering to/for'),
    whoWill: words('and? who will/can/does/shall, and? who is going to, and? who wants to'),
    minutes: words('min, mins, minutes'),
    /** Anything here may be a task: one look before all others. */
    hints: words(`
      to, will, Will, can, could, would, should, must, by, coming/forthcoming from, on her/his/their/my, I, let me, Let me, who, Who`),
  },
  de: {
    weIn: words('wir, beide'),
    presentsNow: words('stellt, stellen, legt, legen, trägt, tragen'),
    forth: words('vor'),
    isAway: words('ist'),
    on: words('im'),
    away: words('urlaub, krank, abwesend'),
    please: words('bitte'),
    passive: words('wird, soll'),
    by: words('von'),
    until: words('bis, am, vor, zum'),
    hints: words('bis'),
    minutes: words('minuten'),
  },
};
