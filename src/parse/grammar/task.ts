import { basesOf } from './gerund.ts';
import type { Names } from './names.ts';
import { groupBefore, isEverybody, type PeopleList, parsePeople, peopleBefore } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { openingTasks } from './task-openings.ts';
import type { TaskWords } from './task-words.ts';

/** Before people: they are not the ones who act, or it is only a condition. */
const NOT_THEM =
  /\b(?:if|whether|unless|ask(?:ed|s|ing)?|want(?:s|ed)?|wait(?:ing|ed)?(?: for| on)?|for|help(?:s|ed)?|allow(?:s|ed)?|enabl(?:e|es|ed)|remind(?:s|ed)?|of|by|from|with|via|thank(?:s|ed)?|prompt(?:s|ed)|encourag(?:e|es|ed)|request(?:s|ed)?|invit(?:e|es|ed)|use|convinc(?:e|ed)|expect(?:s|ed)?|cc|like|between|hope|hopes|hoping|when|how|than|as|in|at|about|against|assuming|so|so that|(?:mail|write|send|reply|report|out|talk|speak) to:?)(?: either)?\s*$/i;
/** `add Rich to contact lists`: he is put somewhere. */
const ADDED =
  /\b(?:to|will|can|should|and|please|[:,>(-])\s+(?:add|assign|connect|introduce|nominate|appoint|refer|redirect)\s+$/i;
/** `The plan is for X to …` */
const THEIR_PART = /\b(?:plan|next steps?|action|AI|agreed|idea) (?:is |was )?for\s*$/i;
const MAYBE = /\b(?:maybe|perhaps|might|ideally|potentially)\b[^.;]*$/i;
const CONFERENCE = /^\s+(?:about|at|on)\b/i;
const LEAVES_SOMETHING =
  /^\s+(?:(?:an?|another|the|some|his|her|their)\s+)?(?:\p{L}+\s+)?(?:comments?|notes?|feedback|reviews?|concerns?|summary|summaries|questions?|remarks?|issues?|prs?|pull requests?|write-?ups?|tickets?|it open|open)\b(?!\s+(?:in place|as is)\b)/iu;
/** Light verbs that make a task with something written as their object: `will add a comment`. */
const WRITES: ReadonlySet<string> = new Set(['add', 'leave', 'make', 'put', 'provide', 'do']);
/** `give it another review`, `speak with the board`: verbs of reports that are tasks with such words behind them. */
function isFavour(verb: string, after: string): boolean {
  if (verb === 'give') return GIVES_FEEDBACK.test(after);
  if (verb === 'present') return NEXT_TIME.test(after) || ELSEWHERE.test(after);
  return verb === 'speak' && /^\s+(?:further|with|to)\b/i.test(after);
}

/** `present a revised draft in the next meeting`, `present this to ISO`: to be prepared until then, unlike what is shown now. */
const NEXT_TIME =
  /^\s[^.;?]{3,120}\b(?:in|at|for|during|until|by)\s+(?:the|our)?\s*next\s+(?:meeting|call|session|week|time|sync)\b/i;
const ELSEWHERE = /^\s+(?:this|it|that|these|them)\s+to\s+(?!us\b|the (?:group|team|meeting)\b)\p{L}/iu;

const GIVES_FEEDBACK =
  /^\s+(?:\p{L}+\s+){0,4}(?:reviews?|feedback|(?:another|a) (?:look|pass|try|go|shot)|input|comments?)\b/iu;
const NOT_VERBS: ReadonlySet<string> = new Set(
  'a,an,the,this,that,these,those,my,your,his,her,its,our,their,all,some,any,us,them,him,me,you,it,be,have,date,github,main,about'.split(
    ',',
  ),
);

/** Every task that the text gives to people in plain words (ANNOTATION.md § actions, `explicit: false`). */
export function findTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  if (!words.hint.test(text) || words.chores.test(text)) return [];
  const found = [
    ...predicateTasks(text, names, words),
    ...openingTasks(text, names, words),
    ...passiveTasks(text, names),
    ...assignedTasks(text, names, words),
    ...keptTasks(text, names),
  ];
  return distinct(
    found
      .filter(({ form, start, people }) => (ASKS.has(form) || !isQuestion(text, start)) && !people.every(isEverybody))
      .sort((a, b) => a.start - b.start),
  );
}

/** Forms that are questions. */
export const ASKS: ReadonlySet<string> = new Set(['asked', 'wished']);

/** `@x to write`, `Joe will look for`, `Tierney volunteered to follow up`. */
function predicateTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const found: PlainTask[] = [];
  for (const helping of text.matchAll(words.helping)) {
    if (!mayEndName(text, helping.index, names)) continue;
    words.predicate.lastIndex = helping.index;
    const match = words.predicate.exec(text);
    const task = match ? predicateTask(match, text, names, words) : undefined;
    if (task) found.push(task);
  }
  return found;
}

/** A quick look at the word before: most helping words follow no person. */
function mayEndName(text: string, end: number, names: Names): boolean {
  let at = end - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === ',')) at--;
  if (text[at] === ')' || text[at] === '…' || text[at] === '.' || text[at] === '?') return true;
  const from = text.lastIndexOf(' ', at) + 1;
  const word = text.slice(from, at + 1).replace(/^[^\p{L}\p{N}@]+/u, '');
  return /[@\p{Lu}/]/u.test(word) || names.isKnown(word) || /^(?:team|members|others|folks|friends|co)$/.test(word);
}

function predicateTask(match: RegExpExecArray, text: string, names: Names, words: TaskWords): PlainTask | undefined {
  const { help, verb: said, infinitive, final } = match.groups ?? {};
  const helper = help ?? final ?? '';
  const told = text.slice(match.index + match[0].length);
  const { verb, after } = said === 'be' ? underWay(told, words) : { verb: said, after: told };
  const isAction = ACTION_ITEM.test(match[0]);
  const people =
    peopleBefore(text, match.index, names, 'plausible') ?? (isAction ? groupBefore(text, match.index) : undefined);
  if (!people) return undefined;
  if (/^(?:is |are )?plan/.test(helper) && !people.sure) return undefined;
  if (helper === 'would' && !AGREED_THAT.test(text.slice(0, people.start))) return undefined;
  if (/^should/.test(helper) && /\sbe able to\s/.test(match[0])) return undefined;
  const isWriting = verb !== undefined && ((WRITES.has(verb) && LEAVES_SOMETHING.test(after)) || isFavour(verb, after));
  if (!isWriting && !isTaskVerb(verb ?? infinitive ?? '', helper, people, words, final !== undefined)) return undefined;
  const before = text.slice(Math.max(0, people.start - 60), people.start);
  if (!people.sure && !isPlacedAsPerson(before, people.people[0] ?? '')) return undefined;
  if (
    ADDED.test(before) ||
    (NOT_THEM.test(before) && !THEIR_PART.test(before)) ||
    (/^(?:can|could|should|will)/.test(helper) && MAYBE.test(before))
  )
    return undefined;
  if (verb === 'talk' && CONFERENCE.test(after)) return undefined;
  if (verb === 'leave' && !LEAVES_SOMETHING.test(after)) return undefined;
  return {
    people: [...people.people, ...companions(after, names)],
    start: people.start,
    form: formOf(helper),
    marked: isAction,
  };
}

const ACTION_ITEM = /\b(?:action|AI|to-?do)\b/i;

/** `will be adding a comment`: the verb behind "be"; what people will be doing besides (attending, working) is no task. */
function underWay(after: string, { verbs }: TaskWords): { readonly verb: string; readonly after: string } {
  const match = /^\s+(?<gerund>\p{Ll}{2,20}ing)\b/u.exec(after);
  const bases = basesOf(match?.groups?.gerund ?? '');
  const verb = bases.find((base) => verbs.has(base) || WRITES.has(base));
  return match && verb !== undefined ? { verb, after: after.slice(match[0].length) } : { verb: 'be', after };
}

const TOGETHER = /^[^.;?!]{0,100}?\b(?:together|jointly|along) with\s+(?=[@\p{Lu}])/u;

/** `will review it together with @x`: whose task it is, too. */
function companions(after: string, names: Names): readonly string[] {
  const match = TOGETHER.exec(after);
  return (match && parsePeople(after, match[0].length, names, 'known')?.people) ?? [];
}

function formOf(helper: string): string {
  return helper === 'to' ? 'to' : /^(?:can|should|must)/.test(helper) ? 'can' : 'will';
}

/** `It was agreed that Ben would ask`; elsewhere "would" only supposes. */
const AGREED_THAT = /\b(?:agreed|decided|suggested and agreed)(?: that)?\s*$/i;

/** Companies and products have capitals inside (`UhuruTec`), people hardly (`McDonald`). */
const COMPANY = /^(?!Mc|Mac|De|Di|Van|La|Le)\p{Lu}\p{Ll}+\p{Lu}/u;

/** A name that only looks like one does not follow another capitalised word ("Cluster Stacks to"); initials open their clause. */
function isPlacedAsPerson(before: string, name: string): boolean {
  if (/^\p{Lu}{2,3}$/u.test(name)) return /(?:^|[-=]>|[.;:,(–—-])\s*$/.test(before);
  if (COMPANY.test(name)) return false;
  return !/\p{Lu}[\p{L}\p{N}.-]*\s+$/u.test(before);
}

/** Whoever has the action to do something has a task, whatever it is. */
const HAS_ACTION = /\baction(?: items?| points?)? to$/i;

/** How sure it must be that they are people decides which verbs count. */
function isTaskVerb(verb: string, helper: string, people: PeopleList, words: TaskWords, infinitive: boolean): boolean {
  const lower = verb.toLowerCase();
  if (words.reports.has(lower) && lower !== 'leave') return false;
  if (people.sure && HAS_ACTION.test(helper)) return true;
  if (infinitive) return people.sure;
  if (lower === 'leave') return true;
  if (words.verbs.has(lower)) return people.sure || !/^(?:can|should|must|needs?|has)/.test(helper);
  if (!people.sure || NOT_VERBS.has(lower) || /^\p{Lu}/u.test(verb)) return false;
  if (/^(?:can|should|must|needs?|has)/.test(helper)) return words.light.has(lower);
  return words.light.has(lower) || (!words.things.has(lower) && !/(?:ed|ing|ly)$/.test(lower));
}

const PASSIVE =
  /\b(?:to be|will be|should be|must be|needs to be|is to be|wird|soll)\s+(?!(?:held|hosted|chaired|moderated|facilitated|led|presented)\b)(?:\p{L}+\s+){1,3}?(?:by|von)\s+(?=[@\p{L}])|\b(?:review|feedback|input|approval)\s+(?:(?:is|still)\s+)?(?:needed|required)\s+(?:by|from)\s+(?=[@\p{L}])|\bPRs?\s+(?:is\s+|are\s+)?(?:coming|to come|forthcoming)\s+(?:soon\s+)?(?:from|by)\s+(?=[@\p{L}])|\bneeds?\s+(?:an?\s+|another\s+|more\s+|further\s+)?(?:\p{Ll}+\s+)?(?:review|feedback|input|approval)\s+(?:by|from)\s+(?=[@\p{L}])/gu;

/** `The PR still needs review by @x`, `extra specs will be added by @x`, `(to be validated by Ann)`; who will hold a meeting is a role. */
function passiveTasks(text: string, names: Names): PlainTask[] {
  return [...text.matchAll(PASSIVE)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names);
    return people?.sure ? [{ people: people.people, start: match.index, form: 'passive', marked: false }] : [];
  });
}

const ON_LIST =
  /\b(?:has|have|got)\s(?:it|this|that|these)\son\s(?:her|his|their|my)\s(?:to-?do\s)?(?:list|plate|agenda)\b/g;

/** `Needs an update, Ann has it on her list`. */
function keptTasks(text: string, names: Names): PlainTask[] {
  return [...text.matchAll(ON_LIST)].flatMap((match): PlainTask[] => {
    const people = peopleBefore(text, match.index, names, 'plausible');
    return people?.sure ? [{ people: people.people, start: people.start, form: 'will', marked: false }] : [];
  });
}

const ARROW = /(?:-+>|=+>|→)\s*(?=[@\p{L}])/gu;
/** `(Ann, @x -> Bob)`: another person comes instead of those before. */
const INSTEAD = /\((?:\s?(?:~~)?(?:@[\w-]{1,39}|\p{Lu}\p{L}{1,30})(?:\s?\([^()]{1,40}\))?(?:~~)?,?){1,8}\s?$/u;
/** `10 minutes statistics -> @x`: who speaks, and for how long. */
const ALLOTTED = /^\W*\d{1,3}\s?min/i;
/** `(merge PR: @x)`, `(Add to calendar: @x)` */
const IN_BRACKETS_FOR = /\(\s?(?<verb>\p{L}+)(?:\s[\p{L}'’-]+){1,5}:\s?(?=@)/gu;

/** `Move the issue, assign to BW`; what was assigned is still to do. */
const ASSIGNED_TO = /(?<=\S\s*[;,:.–—-]\s{1,3})(?:re-?)?assign(?:ed)?(?:\s+(?:it|this))?\s+to:?\s+(?=@|\p{L})/gu;
/** `Folks volunteered to start a draft: Ann, Bob` */
const VOLUNTEERS = /\b[Vv]olunteer(?:s|ed|ing)?\s(?:to|for)\s[^:.;?]{3,100}:\s+(?=[@\p{L}])/gu;
/** `Who writes it? (@x reach out to Ann)` */
const ASIDE = /\((?=@)/g;
const AT_END = /^[\s.)!]*$/;
const TRAILING = /\((?=[@\p{L}])|(?<=\s)(?=@)|\s--\s(?=[@\p{L}])/gu;
/** `(ask @x or @y)`: who can be asked. */
const CONTACT = /\((?:ask|see|contact|cc|via|thanks to|ping)\b[^()]*$/i;
/** Who holds a meeting has a role. */
const IS_HELD = /\bwill be (?:held|hosted|chaired|moderated|facilitated|led|presented)\b/i;
const WILL_BE =
  /\b(?:will|to be|needs to|need to|must be)\b|\bneeds?\s(?:\p{Ll}+\s){0,2}(?:completion|finali[sz]ation|updates?|updating|cleanup|testing|rework|review|documentation|work)\s*(?=\(@)|\bTB[WD]\s*(?=\(@)|\b(?:still|is|are)\s(?:still\s)?(?:needed|required|missing)\s*(?=\(@|$)/iu;

/** `Enable protection -> @x`, `Create a story for this (@x)`, `An issue will be created (@x)`, `Who will write: Ann`. */
function assignedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const found: PlainTask[] = [];
  const add = (people: PeopleList, start: number, form: string) =>
    found.push({ people: people.people, start, form, marked: false });
  for (const match of text.matchAll(ARROW)) {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    if (INSTEAD.test(text.slice(Math.max(0, match.index - 200), match.index)) || ALLOTTED.test(text)) continue;
    if (people && match.index > 0 && AT_END.test(text.slice(people.end))) add(people, match.index, 'arrow');
  }
  for (const match of text.matchAll(VOLUNTEERS)) {
    const people = parsePeople(text, match.index + match[0].length, names);
    if (people?.sure && AT_END.test(text.slice(people.end))) add(people, 0, 'volunteers');
  }
  for (const match of text.matchAll(ASIDE)) {
    const people = parsePeople(text, match.index + match[0].length, names);
    const verb = people?.sure
      ? /^\s+(?<verb>\p{Ll}[\p{L}-]+)\s/u.exec(text.slice(people.end))?.groups?.verb
      : undefined;
    if (people && verb !== undefined && words.verbs.has(verb)) add(people, match.index + 1, 'aside');
  }
  for (const match of text.matchAll(IN_BRACKETS_FOR)) {
    const people = parsePeople(text, match.index + match[0].length, names);
    const verb = match.groups?.verb?.toLowerCase() ?? '';
    if (people && (words.verbs.has(verb) || words.light.has(verb))) add(people, match.index + 1, 'assigned');
  }
  for (const match of text.matchAll(ASSIGNED_TO)) {
    const people = parsePeople(text, match.index + match[0].length, names);
    if (people) add(people, 0, 'assigned');
  }
  const who = /^\s*(?:and )?who (?:will|is going to|wants to|can|does|shall)\b[^:?]{3,80}[:?]\s*/i.exec(text);
  const volunteer = who ? parsePeople(text, who[0].length, names, 'any') : undefined;
  if (volunteer && AT_END.test(text.slice(volunteer.end))) add(volunteer, 0, 'who');
  const first = IMPERATIVE_START.exec(text)?.[1]?.toLowerCase() ?? '';
  const isOrder =
    words.verbs.has(first) ||
    words.verbs.has(LAST_ORDER.exec(text)?.groups?.verb ?? '') ||
    IMPERATIVE_LIGHT.has(first) ||
    words.infinitive.test(text.replace(/\s*\([^()]*\)\s*$/, ''));
  if (!isOrder && (!WILL_BE.test(text) || IS_HELD.test(text))) return found;
  for (const match of text.matchAll(TRAILING)) {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const isOther = NOT_THEM.test(text.slice(0, match.index)) || CONTACT.test(text.slice(0, match.index));
    if (people && match.index > 0 && AT_END.test(text.slice(people.end)) && !isOther) add(people, 0, 'assigned');
  }
  for (const match of text.matchAll(IN_BRACKETS)) {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const before = text.slice(0, match.index);
    const isTheirs = isOrder || WILL_BE.test(before);
    if (people && isTheirs && !IN_PERSON.test(before) && /^\s*\)/.test(text.slice(people.end)))
      add(people, 0, 'assigned');
  }
  return found;
}

/** `Fine so, post it to the list next (@x)`: an order behind a comma, and nothing but people behind it. */
const LAST_ORDER =
  /[,;]\s(?<verb>(?!open\b|list\b|request\b)\p{Ll}{3,20})\s(?!of\b|by\b|from\b|is\b|was\b|needed\b)[^,;.()]{2,60}\s\(@[^()]{1,60}\)\s*$/u;

/** `Oliver (@o)`, `we (@a, @b)`: a name with its handle. */
const IN_PERSON = /(?:\b(?:I|me|we|us|you|they|them)|\p{Lu}\p{Ll}+)\s*$/u;
/** `Remove the examples (by @x), as …` */
const IN_BRACKETS = /\((?:(?:by|owner:?|assignee:?)\s+)?(?=@)/g;

/** The first word, unless what follows makes a noun of it ("Update by e-mail"). */
const IMPERATIVE_START =
  /^\s*(?:\p{Lu}\p{L}+:\s+)?(\p{L}[\p{L}-]*)\s+(?!(?:by|from|on|of|about|is|was|requested|needed|pending|done)\b|(?:issues|questions)\b(?![/#]))[\p{L}\p{N}"'“`@#[]/u;

/** Verbs that open a task although things do them too: "Provide a template (@x)". */
const IMPERATIVE_LIGHT: ReadonlySet<string> = new Set(
  'add,build,bring,call,complete,deliver,develop,drop,establish,extend,find,get,implement,improve,include,install,integrate,introduce,make,move,pick,provide,put,remove,resolve,start,take,test,upgrade,use'.split(
    ',',
  ),
);

/** The sentence in which the task stands asks something. */
function isQuestion(text: string, start: number): boolean {
  const end = /[.!?;](?=\s|$)|(?:\.\.\.|…)\)(?=\s+\p{Lu})|\n(?=\s*[-=]>)|$/u.exec(text.slice(start));
  return end?.[0] === '?';
}

/** One task for the same people in one entry. */
function distinct(tasks: readonly PlainTask[]): PlainTask[] {
  const seen = new Set<string>();
  return tasks.filter((task) => {
    const keys = task.people.map((person) => person.toLowerCase());
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
