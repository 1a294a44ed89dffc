import type { MarkerWords } from './marker-words.ts';
import type { Names } from './names.ts';
import { isEverybody, type PeopleList, parsePeople } from './people-list.ts';
import { trimTask } from './task-text.ts';
import { isVerb, type TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

/** A marked task within a text: `AI @x: write it`, `… (AI @x)`, `TODO: …`. */
export interface MarkedTask {
  /** Where the marker stands. */
  readonly start: number;
  /** The task, without marker and people; where nothing follows them, what stands before the marker. */
  readonly text: string;
  /** Who is named right at the marker. */
  readonly people: readonly string[];
  /** What the marker governs, people included: where else to look for them. */
  readonly segment: string;
}

/** Words and tables that the recogniser needs. */
export interface MarkerContext {
  readonly names: Names;
  readonly markers: MarkerWords;
  readonly tasks: TaskWords;
  /** The file marks tasks with the abbreviation (`AI @x`, `AIs`), so that it means nothing else by it. */
  readonly marksWithAbbreviation: boolean;
  /** The file marks tasks with the word in capitals (`ACTION: …`). */
  readonly marksWithCapitals: boolean;
}

interface Found {
  readonly start: number;
  readonly contentStart: number;
  readonly people: PeopleList | undefined;
}

/** Every marked task of a text, in order. AI as artificial intelligence, TODO as a state and "no AIs" are none. */
export function findMarkedTasks(text: string, context: MarkerContext): MarkedTask[] {
  if (!context.markers.hint.test(text)) return [];
  const found = [...text.matchAll(context.markers.marker)].flatMap((match): Found[] => {
    const marker = readMarker(match, text, context);
    return marker ? [marker] : [];
  });
  return found.flatMap((marker, at) => {
    const end = segmentEnd(text, marker, found[at + 1]?.start ?? text.length);
    const segment = text.slice(marker.contentStart, end);
    if ((context.markers.none.test(segment) || UNKNOWN.test(segment)) && !marker.people) return [];
    const from = marker.people ? marker.people.end : marker.contentStart;
    const before = trimTask(text.slice(0, marker.start));
    const own = trimTask(text.slice(from, end)) || (before === '' ? trimTask(text.slice(end)) : '');
    if (own === '' && before === '' && !marker.people) return [];
    const people = (marker.people?.people ?? []).filter((person) => !isEverybody(person, context.names));
    return [{ start: marker.start, text: own.length > 2 ? own : before, people, segment }];
  });
}

/** `Action: ?` */
const UNKNOWN = /^\s{0,9}\?{1,9}\s{0,9}$/;
const expressions = wordings('taskPlaces', {
  /** Before a marker that opens its entry: arrows, brackets, "Last week's". */
  head: /^[\s\p{P}\p{S}]*(?:(?:<beforeMarker>|\d{4}-\d\d-\d\d)[\s/:]*)*$/iu,
  /** In the middle of a text: it marks nothing behind these. */
  unmarked: /<noMarkerBehind>\s+(?:\p{L}+\s+)?$/iu,
  told: /^\s+<told>/u,
  shouted: /^<markers.shouted>$/u,
  /** `Action here is to measure it` */
  isTo: /^\s+<isTo>\s+(?=["“]?\p{Ll})/iu,
  addressed: /^(?:\s*(?:[:,)]|[-–—]\s|$)|\s+(?:<told>|<toldMore>)|['’]ll\b)/u,
  /** `action all: …` */
  forAll: /^\s+<peopleLists.everybody>\s?:\s/iu,
  /** What is called "AI …" and no action item. */
  intelligence: /^<intelligence>/iu,
});

/** `Ann: Action item: …`, `[Ann] …`: somebody says it at the start of what they say. */
const SPEAKER =
  /^[\s\p{P}]{0,6}(?:\p{Lu}[\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24}){0,2}:|\[\p{Lu}[^[\]]{1,40}\])[\s*_]{0,6}$/u;
const NUMBER = /^[ -]?#?\d+(?:\.\d+)*(?=[\s.:)]|$)[.:]?/;
const COLON = /^(?:\s+reminder|\s*\([^()@]{1,30}\))?\s*(?:[:：]|[-–—](?=\s)|\.(?=\s))\s*/;
const FOR = /^(?:\s+reminder)?\s+(?:to|for|on|by|goes to|assigned to)\s+/i;
const QUALIFIED = /^,?\s+(?:[\p{L}'’-]+\s+){0,3}?[\p{L}'’-]+\s*:\s/u;
/** `(AI set it up: @x)` */
const TASK_FOR_HANDLE = /^\s+(?:[\p{L}'’-]+\s+){0,3}[\p{L}'’-]+:\s+@[\w-]+\s*[)\]]/u;
const FOR_OTHERS = /^\s+for\s+\p{L}+\s+to\s+\p{Ll}/u;
/** `Action item to post an update` */
const TO_DO_SOMETHING = /^\s+to\s+(?!be\b)\p{Ll}/u;
/** `[Action] …`: the brackets hold nothing but the marker. */
const LABEL_END = /^\s*[)\]]\s*[:–-]?\s*(?=\S)/;
/** `We should count them. ACTION.` */
const ENDS = /^[\s.!*_]*$/;
const CLOSED = /^\s*[)\]]/;

function readMarker(match: RegExpMatchArray, text: string, context: MarkerContext): Found | undefined {
  const { abbreviation, shouted, sign } = match.groups ?? {};
  const start = match.index ?? 0;
  const before = text.slice(0, start);
  const isHead = expressions(context.tasks.vocabulary).head.test(before) || SPEAKER.test(before);
  if (isHead && isSpeaker(match, text, context)) return undefined;
  const inBracket = /[([]\s*$/.test(before) || /(?:[-=]>|→)\s*$/.test(before);
  const number = NUMBER.exec(text.slice(start + match[0].length))?.[0] ?? '';
  const at = start + match[0].length + number.length;
  const kind: Kind = {
    isStrong: abbreviation !== undefined,
    isLoud: shouted !== undefined || sign !== '' || LOUD.test(match[0]),
    isShouted: expressions(context.tasks.vocabulary).shouted.test(match[0]),
    isHead,
    inBracket,
  };
  if (/^action items?$/i.test(match[0]) && TAKEN.test(before) && /^\s+to\s+\p{Ll}/u.test(text.slice(at)))
    return { start, contentStart: at, people: undefined };
  if (!isHead && !inBracket && !isInnerStart(before, kind, sign, context.tasks)) return undefined;
  if (number !== '' && isHead)
    return content(text, at, kind, context, start) ?? { start, contentStart: at, people: undefined };
  return content(text, at, kind, context, start);
}

const LOUD = /^(?:TODO|ToDo|TODOs|ToDos|To Do|ACTIONS?(?:[ _](?:ITEM|POINT)S?)?)$/;

/** `AP: I forgot it` where Amy Pond takes part. */
function isSpeaker(match: RegExpMatchArray, text: string, { names }: MarkerContext): boolean {
  const initials = match.groups?.abbreviation;
  return initials !== undefined && names.isKnown(initials) && text[(match.index ?? 0) + initials.length] === ':';
}

/** "…, take action item to …": somebody will, nobody says who. */
const TAKEN = /(?:^|[,;.]\s*)take (?:an? |the )?$/i;

interface Kind {
  readonly isStrong: boolean;
  readonly isLoud: boolean;
  readonly isShouted: boolean;
  readonly isHead: boolean;
  readonly inBracket: boolean;
}

/** In the middle of a text only what is written to be seen counts. */
function isInnerStart(
  before: string,
  { isStrong, isLoud }: Kind,
  sign: string | undefined,
  { vocabulary }: TaskWords,
): boolean {
  if (sign === '@') return true;
  if (expressions(vocabulary).unmarked.test(before) && !/[.;,:)]\s*$/.test(before)) return false;
  return isStrong || isLoud || /[.;,:–-]\s*$/.test(before);
}

/** What follows the marker decides whether it is one: the forms in the order in which they are tried. */
function content(text: string, at: number, kind: Kind, context: MarkerContext, start: number): Found | undefined {
  const after = text.slice(at);
  const found = (contentStart: number, people?: PeopleList): Found => ({ start, contentStart, people });
  const bracketed = bracketedPeople(text, at, kind, context);
  if (bracketed) return found(bracketed.end, bracketed);
  const closed = kind.isHead && kind.inBracket ? LABEL_END.exec(after)?.[0].length : undefined;
  if (closed !== undefined) return found(at + closed, headPeople(text, at + closed, context));
  const colon = COLON.exec(after);
  if (colon) {
    if (!kind.isHead && !kind.inBracket && !kind.isStrong && !kind.isLoud) return undefined;
    return found(at + colon[0].length, headPeople(text, at + colon[0].length, context));
  }
  const comma = kind.isHead && isCommaTold(after, context) ? found(at + 1) : undefined;
  if (comma) return comma;
  const toDo = kind.isHead ? expressions(context.tasks.vocabulary).isTo.exec(after)?.[0].length : undefined;
  if (toDo !== undefined) return found(at + toDo);
  const handle = /^\s+(?=@[\p{L}\p{N}])/u.exec(after)?.[0].length;
  if (handle !== undefined) return found(at + handle, parsePeople(text, at + handle, context.names));
  const forWhom = FOR.exec(after)?.[0].length;
  if (forWhom !== undefined) {
    const people = parsePeople(text, at + forWhom, context.names);
    if (people) return found(at + forWhom, people);
    if (kind.isHead && QUALIFIED.test(after)) return found(at + after.indexOf(':') + 1);
    const isTold = FOR_OTHERS.test(after) && /(?:^|[.;!?]\s+)$/.test(text.slice(0, start));
    return isTold || (kind.isHead && (FOR_OTHERS.test(after) || TO_DO_SOMETHING.test(after))) ? found(at) : undefined;
  }
  if (kind.isShouted && ENDS.test(after) && /[.!?]\W{0,3}$/.test(text.slice(0, start))) return found(at);
  if (kind.inBracket && CLOSED.test(after)) return found(at);
  if (kind.inBracket && kind.isStrong && TASK_FOR_HANDLE.test(after)) return found(at);
  const from = at + (/^\s+/.exec(after)?.[0].length ?? 0);
  const isQualified = kind.isHead && (kind.isStrong || kind.isLoud) && QUALIFIED.test(after);
  if (from === at) return isQualified ? found(at + after.indexOf(':') + 1) : undefined;
  const { forAll, intelligence } = expressions(context.tasks.vocabulary);
  const all = kind.isHead ? forAll.exec(after)?.[0].length : undefined;
  if (all !== undefined) return found(at + all);
  const named = namedPeople(text, from, kind, context);
  if (named && !named.sure && kind.isStrong && intelligence.test(text.slice(from))) return undefined;
  if (named || isTold(text, from, kind, context)) return found(from, named);
  return isQualified ? found(at + after.indexOf(':') + 1) : undefined;
}

/** `AI(berendt): …`, `TODO (@x) …`: the list ends behind its bracket. */
function bracketedPeople(text: string, at: number, kind: Kind, { names }: MarkerContext): PeopleList | undefined {
  const bracket = /^\s*\((?=[@\p{L}])/u.exec(text.slice(at));
  if (!bracket) return undefined;
  const people = parsePeople(text, at + bracket[0].length, names, kind.isHead ? 'any' : 'plausible');
  const closed = people ? /^\s*\)\s*[:,–-]?\s*/.exec(text.slice(people.end)) : null;
  return people && closed ? { ...people, end: people.end + closed[0].length } : undefined;
}

/** `ACTION Ann: …`, `AI MD to follow up`, `#action bob write tests`. */
function namedPeople(text: string, from: number, kind: Kind, { names, tasks }: MarkerContext): PeopleList | undefined {
  const isSet = kind.isHead || kind.inBracket;
  const people = parsePeople(text, from, names, kind.isLoud && isSet ? 'any' : 'plausible');
  if (!people) return undefined;
  const tail = text.slice(people.end);
  if (kind.isLoud && people.sure && /^,\s+\p{Ll}/u.test(tail)) return people;
  if (/^\s*:/.test(tail) || expressions(tasks.vocabulary).told.test(tail)) return people;
  if (/^\s*(?:[-–—]\s|\)|$)/.test(tail)) return isSet || people.sure ? people : undefined;
  const verb = /^\s+(\p{Ll}[\p{L}-]*)/u.exec(tail)?.[1] ?? '';
  const isSent = kind.isLoud && isVerb(verb, tasks);
  return kind.isHead && (people.sure || isSent) ? people : undefined;
}

/**
 * `AI remove meeting label`, `… -> AI discuss`: a verb right after a marker that opens its entry or clause; any word where the
 * file shows that it means action items by "AI".
 */
function isTold(text: string, from: number, kind: Kind, context: MarkerContext): boolean {
  const { tasks, marksWithAbbreviation, marksWithCapitals } = context;
  if (!(kind.isHead || kind.inBracket) || !(kind.isStrong || kind.isLoud)) return false;
  if (kind.isHead && kind.isShouted && marksWithCapitals) return /^[\p{L}\p{N}"“].*\s/u.test(text.slice(from));
  const word = /^\p{L}[\p{L}-]*/u.exec(text.slice(from))?.[0] ?? '';
  if (kind.isHead && kind.isStrong && marksWithAbbreviation)
    return word !== '' && !expressions(tasks.vocabulary).intelligence.test(text.slice(from));
  return isVerb(word.toLowerCase(), tasks);
}

/** `Action, go to the thread and vote`: a comma for a colon, and a verb. */
function isCommaTold(after: string, { tasks }: MarkerContext): boolean {
  const verb = /^,\s(?<verb>\p{Ll}[\p{L}-]*)\s/u.exec(after)?.groups?.verb ?? '';
  return isVerb(verb, tasks);
}

const VERB = /^\s+(\p{L}[\p{L}-]*)\s/u;

/** `Flyer drucken`: a thing and what is to be done with it, rather than a plural. */
const INFINITIVE = /^\s+\p{Ll}+en\b/u;

/** People at the head of the task: `AI: @x will …`, `ACTION: A, B and C to …`, `AI: garloff - understand …`. */
export function headPeople(
  text: string,
  from: number,
  { names, tasks }: Pick<MarkerContext, 'names' | 'tasks'>,
): PeopleList | undefined {
  const list = parsePeople(text, from, names, 'plausible') ?? undefined;
  if (list) {
    const tail = text.slice(list.end, list.end + 60);
    const isAddressed = expressions(tasks.vocabulary).addressed.test(tail);
    const acts =
      tasks.commits.test(tail) ||
      /^\s+\p{Ll}+s\b/u.test(tail) ||
      isVerb(VERB.exec(tail)?.[1]?.toLowerCase() ?? '', tasks);
    const commits = tasks.commits.test(tail) && (list.sure || !INFINITIVE.test(tail));
    if (text[from] === '@' || isAddressed || (list.sure && acts) || commits) return list;
  }
  const loose = parsePeople(text, from, names, 'any');
  const word = loose?.people[0]?.toLowerCase() ?? '';
  return loose?.people.length === 1 &&
    /^\s+to\s+\p{Ll}/u.test(text.slice(loose.end)) &&
    !tasks.things.has(word) &&
    !isVerb(word, tasks)
    ? loose
    : undefined;
}

/** A marker in brackets governs what is in them, unless they hold nothing but the marker. */
function segmentEnd(text: string, { start, contentStart }: Found, next: number): number {
  let open = 0;
  for (let at = start; at < next; at++) {
    if (text[at] === '(' || text[at] === '[') open++;
    else if (text[at] === ')' || text[at] === ']') {
      if (open > 0) open--;
      else if (at >= contentStart) return at;
    }
  }
  return next;
}
