import { words } from './words.ts';

/**
 * How people promise a task in the first person, by language. Phrases as in decision-forms.ts; those of `sure`, `able` and `firm`
 * open with the verb that is promised, and end with its clause (`$`).
 */
export const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    /** Before the verb. `I.ll` stands where a copy has lost its apostrophes. */
    firstPerson: words(`
      I took/have/got an/the action/ai item? to, I've an/the action/ai item? to, I'll, I'll have to, I.ll, I.ll have to, I will, I will have to, I can, I could, I'm going to, I am going to, I'm gonna, I plan to, I'm planning to, I am planning to, I intend to,
      I shall,
      I volunteer to, I'm happy to, I am happy to, I'd be up/happy/willing/glad to, I would be happy/willing/glad to, let me`),
    /** Among those words: they only offer, and for one verb in two it is a figure of speech. */
    offering: words('can, could, let me, be, happy'),
    hesitant: words('could, happy'),
    firmly: words("will, 'll, .ll, shall, going to, gonna, plan to, planning to, intend to"),
    helps: words('volunteer to help to?'),
    helpsOut: words('out'),
    /** Promised whatever stands before. */
    sure: words(`
      ^talk to/with, ^get back to you/them/him/her/everyone/everybody/folks/people/the, ^do it/that/this/so !justice, ^do/own the above/same/pr/issue/writeup/write-up/summary, ^own it/that/this/so,
      ^confirm !that/this/it, ^leave comment/comments/feedback/note/notes/review/reviews/remark/remarks,
      ^spin/kick up/off/this/it/that, ^take an/a/the/that/this/on? action/ai/it/care/task/todo/look,
      ^take an/a/the/that/this/on? actions/tasks/todos, ^take another look/pass, ^take a stab, ^take over, ^take that/this$, ^take that/this/it on/over/up/forward/away/offline/back/to/and/one,
      ^look into, ^offer to help, ^make that/this/it happen/work, ^introduce you/them/him/her,
      ^present/re-present/bring …4 next meeting/plenary/time/call/session,
      ^make a/an/the note/pr/issue/comment/change/proposal/doc/document/list/pass/call, 
      ^outline/describe/define/clarify/suggest/list/explore …9 on/in/as an/a/the? github/gitlab/pr/issue/doc/ticket/thread/wiki/readme/comment,
      ^add text/tests/docs/examples/something, ^add …4 calendar/agenda/minutes/thread/notes/wiki/readme,
      ^start a/an/the/that …2 thread/discussion/issue/doc/document/conversation/poll/draft,
      ^add/leave/put/remove a/an/the/my/that/this/it/some …2 comment/comments/note/notes/concern/review/agenda/item/issue/pr/doc/link/list/summary/section/text/label/test/tests/feedback`),
    /** Not behind "I could". */
    able: words(`
      ^have/take a/another look/go, ^help$, ^help with/out/you/them/review/write/test, ^champion, ^check on/with, ^look at/into, ^play around with, ^with, ^handle it/this/that$, ^handle it/this/that and/then/myself/by/before/after/next/this/tomorrow,
      ^release/resolve/withdraw/lift/retract/register/mark/check/tick/drop/remove/raise/file my/the/that/this/his/her/your own/check? concern/concerns/box/boxes/checkbox/objection/objections`),
    /** Only behind "I will". */
    firm: words(`
      ^continue on/with/to, ^work on, ^work with !any, ^make sure !i, ^look at/through/up, ^come up with,
      ^do a/an/the/some …2 diagram/draft/write-up/writeup/pass/survey/list/comparison/doc/document/audit/analysis/prototype/experiment/benchmark,
      ^go back/away/through/over/in …4 and update/make/check/fix/revise/edit/rework/verify/investigate/write/file/look/add/change/refine/find/try`),
    /** Verbs for which "I can …", "let me …" is a promise and no figure of speech. */
    offers: words(`
      write, open, file, post, draft, create, send, update, ask, ping, follow, reach, email, prepare, summarize, schedule,
      organize, contact, comment, fix, submit, drive, record, review, investigate, document, share, edit, register, implement,
      capture, spin, kick, modify, adjust, revise, reword, rewrite, rephrase, amend, collect, gather, circulate, compile`),
    /** Verbs of tasks that are also said of what is said right now: "I'll describe", "I'll argue", "I'll push back". */
    ofSpeech: words(`
      describe, clarify, define, elaborate, list, compare, discuss, tell, request, suggest, push, search, outline, recap, try,
      explore, figure, refine, reconsider, consult, convey, talk, postpone`),
    /** Light verbs that promise something after "I'll". */
    also: words(
      'expand, extend, improve, include, print, scan, find, drop, remove, bring, pick, set, link, register, throw, put, mark, help, meet, converse, chat',
    ),
    /** What a speaker promises for his side: "we'll share this data". */
    we: words("we'll, we will, we're going to, we are going to"),
    weDo: words(`
      share this/these/our/the, send out? a/an/the/this/these, post it/this/these/that/a/an/the, get back to you/folks/them/people/everyone/everybody, report back,
      reach out to, follow up with, open an/a issue/pr/ticket, circulate a/the`),
    /** Whole promises. */
    self: words("I'm on it, leave it to me, count on me"),
    /** Before brackets that say who it is: "I (Ann) will". */
    orI: words('I'),
    /** Between somebody else and "I": both will. */
    joint: words('and'),
    /** What is done because one volunteers is a task, whatever it is but coming. */
    volunteers: words('I volunteer to'),
    comes: words('attend, join, come, out'),
    /** A promise behind its speaker who leaves "I" out, and what stands before these words where he does not. */
    alone: words('will, can, plan to, volunteer to'),
    aloneBeing: words('happy to, glad to, going to, gonna, planning to'),
    I: words('I'),
    Im: words("I'm"),
    see: words('see, and see'),
    /** Behind the verb: it is done right now. */
    now: words('at/in the? now/here/quickly/briefly, again? now/here/quickly/briefly'),
    rightNow: words('right now'),
    /** Before the promise: only if, or somebody else's words. */
    supposing: words(`
      if, when, whether, unless, suppose, before, until, as, what, how, where, thing/things, because, that, which, wish,
      though`),
    /** Before it: a promise only if it is sure. */
    but: words('but'),
    /** Before a noun, it makes what follows a part of it: "the list I can share". */
    articles: words('a, an, the, some, any'),
    prepositions: words('in, on, at, for, by, after, before, during, until, till, from, to, with, of, over'),
    takesBack: words('never mind, nevermind, already did, scratch that'),
    doubts: words(`
      not/doubt/unsure/without think/believe/that/if/whether?, don't/didn't/won't/can't/doesn't think/believe/that/if/whether?`),
    echoes: words("you're/you are? saying/suggesting/proposing"),
    /** "That's my action item": as good as a marker. */
    mine: words('my next? action item/items, my next? ai/ais/to-do/to-dos/todo/todos, my next? actions'),
    isMine: words('is/are, will be'),
    /** "Ann: going to take an action item": the speaker leaves himself out. */
    goingToTake: words(`
      am? going to take/file/open/add/note, gonna take/file/open/add/note, will/can take/file/open/add/note,
      happy to take/file/open/add/note`),
    anAction: words('an/a/the/that? action, an/a/the/that? actions, an/a/the/that? ai'),
    action: words('action, AI'),
  },
  de: {
    alone: words('werde, kann'),
    I: words('ich'),
    self: words(`
      ich kümmere mich, kümmere ich mich, kümmer mich, ich übernehme, übernehme ich, ich mache das, mache ich, ich schreibe, ich frage,
      ich kläre, kläre ich, ich prüfe, ich erstelle, ich organisiere, ich melde mich, ich schicke, schicke ich, ich sende, ich bereite,
      ich besorge, besorge ich, ich schaue, ich spreche, ich bringe, ich teste, ich lade, ich suche, ich bestelle, ich kaufe,
      ich verteile, verteile ich, ich drucke, ich hole, ich hake, ich nehme …4 mit, ich passe …4 an, ich sage …2 Bescheid`),
    iWill: words('ich werde, ich kann, ich will, ich möchte, werde ich, kann ich'),
    orI: words('ich'),
  },
};
