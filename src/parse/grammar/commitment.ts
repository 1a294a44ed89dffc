import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';
import type { TaskWords } from './task-words.ts';

/** A promise in the first person: `I'll write it up`. */
export interface Commitment {
  readonly start: number;
  /** "I'll take an action item to …": as good as a marker. */
  readonly marked: boolean;
}

/** Verbs for which "I can …", "let me …" is a promise and no figure of speech. */
const OFFERS: ReadonlySet<string> = new Set(
  'write,open,file,post,draft,create,send,update,ask,ping,follow,reach,email,prepare,summarize,schedule,organize,contact,comment,fix,submit,drive,record,review,investigate,document,share,edit,register,implement,capture,spin,kick'.split(
    ',',
  ),
);
/** Verbs of tasks that are also said of what is said right now: "I'll describe", "I'll argue", "I'll push back". */
export const OF_SPEECH: ReadonlySet<string> = new Set(
  'describe,clarify,define,elaborate,list,compare,discuss,tell,request,suggest,push,search,outline,recap,try,explore,figure,refine,reconsider,consult,convey,talk'.split(
    ',',
  ),
);
/** Light verbs that promise something after "I'll". */
const ALSO: ReadonlySet<string> = new Set('find,drop,remove,bring,pick,set,link,register,throw,put,mark'.split(','));
const DO_IT = /^\s+(?:it|that|this|so|the (?:above|same|pr|issue|writeup|write-up|summary))\b/i;
const TAKES =
  /^\s+(?:an? |the |that |this |on )?(?:action|ai\b|it\b|care\b|task|todo|look|another (?:look|pass)|a stab|over\b|that\b|this\b)/i;
const NO_PROMISE = /^\s+(?:at the|in the|again)?\s*(?:now|here|quickly|briefly)\b|^[^.;]{0,30}\bright now\b/i;
const CONDITION =
  /\b(?:if|when|whether|unless|suppose|before|until|as|what|how|where|things?|because|that|which|but|think|wish|though)\s+$/i;

/** A speaker's name and what he takes. UTF-16 units. */
const MAX_SPEAKER = 120;

/** `I'll check … Oh, never mind.` */
const TAKEN_BACK = /^[^\n]{0,200}\b(?:never ?mind|already did|scratch that)\b/i;
/** `I don't think I will …` */
const DOUBTED = /\b(?:not|n['’]t|doubt|unsure|without)\s+(?:think|believe|that|if|whether)?\s*$/i;

/** `I think you're saying that we should … and then I can …`: what another wants, said again. */
const ECHOES = /\byou(?:['’]re| are) (?:saying|suggesting|proposing)\b[^.;!?]*$/i;

/** `That's my action item`: as good as a marker. */
const MINE = /\bmy (?:next )?(?:action items?|AIs?|to-?dos?)(?= (?:is|are|will be)\b|\s*[.,!:])/i;

/** `Ann: going to take an action item to …`: the speaker leaves himself out. */
const GOING_TO_TAKE =
  /:\s+(?:(?:am )?going to|gonna|will|can|happy to)\s+(?:take|file|open|add|note) (?:an? |the |that )?(?:action(?: items?)?|AI)\b/i;

/** The first promise of a text, or undefined. Conditions and figures of speech ("I'll admit") are none. */
export function findCommitment(text: string, words: TaskWords): Commitment | undefined {
  const mine = MINE.exec(text);
  if (mine) return { start: mine.index, marked: true };
  const taken = GOING_TO_TAKE.exec(text.slice(0, MAX_SPEAKER));
  if (taken) return { start: taken.index, marked: true };
  if (!/\bI\b|\b[Ll]et me\b/.test(text)) return undefined;
  for (const match of text.matchAll(words.firstPerson)) {
    const verb = match.groups?.verb?.toLowerCase() ?? '';
    const after = text.slice(match.index + match[0].length);
    if (
      CONDITION.test(text.slice(Math.max(0, match.index - 24), match.index)) &&
      !/\bthink\s+$/.test(text.slice(0, match.index))
    )
      continue;
    if (NO_PROMISE.test(after) || isAsked(after) || TAKEN_BACK.test(after)) continue;
    if (DOUBTED.test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    if (ECHOES.test(text.slice(Math.max(0, match.index - MAX_SPEAKER), match.index))) continue;
    if (promises(match[0], verb, after, words))
      return { start: match.index, marked: /\baction\b|\bAI\b/.test(match[0] + after.slice(0, 30)) };
  }
  return undefined;
}

function promises(whole: string, verb: string, after: string, words: TaskWords): boolean {
  if (/\b(?:action|AI)\b/.test(whole)) return true;
  if (verb === 'talk') return /^\s+(?:to|with)\s/.test(after);
  if (verb === 'do') return DO_IT.test(after) && !/^\s+(?:it|that|this)\s+justice\b/i.test(after);
  if (verb === 'own') return DO_IT.test(after);
  if (verb === 'handle') return !/could/i.test(whole) && HANDLES.test(after);
  if (/volunteer to help\s+(?:to\s+)?(?!out\b)\p{Ll}{3,}$/iu.test(whole)) return true;
  if (verb === 'confirm') return !/^\s+(?:that|this|it)\b/i.test(after);
  if (verb === 'leave' && LEAVES.test(after)) return true;
  if (verb === 'spin' || verb === 'kick') return /^\s+(?:up|off|this|it|that)\b/i.test(after);
  if (verb === 'continue') return /will|['’.]ll/i.test(whole) && /^\s+(?:on|with|to)\b/i.test(after);
  if (CONCERN.test(after) && SETTLES.has(verb)) return !/happy|could/i.test(whole);
  if (verb === 'take') return TAKES.test(after);
  if (verb === 'work') return /will|['’.]ll/i.test(whole) && /^\s+(?:with|on)\b/i.test(after);
  if (verb === 'make')
    return /^\s+(?:an?|the)\s+(?:note|pr|issue|comment|change|proposal|doc|document|list|pass)\b/i.test(after);
  if (verb === 'add' || verb === 'leave' || verb === 'put' || verb === 'remove')
    return /^\s+(?:an?|the|my|that|this|it|some)\s+(?:\p{L}+\s+){0,2}?(?:comments?|notes?|concern|review|agenda|item|issue|pr|doc|link|list|summary|section|text|label|test|tests|feedback)\b/iu.test(
      after,
    );
  if (/can|could|let me|\bbe\b|happy/i.test(whole)) return OFFERS.has(verb) && !/^\s+(?:and)?\s*see\b/i.test(after);
  return (words.verbs.has(verb) && !OF_SPEECH.has(verb)) || ALSO.has(verb);
}

/** `I can handle this and release the results`; "I can handle that case" speaks of something else. */
const HANDLES = /^\s+(?:it|this|that)\s*(?:[.,;!]|$|(?:and|then|myself|by|before|after|next|this|tomorrow)\b)/i;
/** `I will leave comment saying …` */
const LEAVES = /^\s+(?:comments?|feedback|notes?|reviews?|remarks?)\b/i;

/** `I'll release my concern`, `I can check my box`. */
const CONCERN = /^\s+(?:my|the|that|this|his|her|your)\s+(?:own\s+|check)?(?:concerns?|box(?:es)?|objections?)\b/i;
const SETTLES: ReadonlySet<string> = new Set(
  'release,resolve,withdraw,lift,retract,register,mark,check,tick,drop,remove,raise,file'.split(','),
);

/** "I'll open it?" only asks. */
function isAsked(after: string): boolean {
  return /^[^.;!]{0,80}\?/.test(after);
}

/** Who speaks: `Niko: …` at the start (one or two words before a colon), `[Niko] …` or `(Niko) …`. */
export function speakerOf(text: string, names: Names): string | undefined {
  const bracketed =
    /^\W{0,6}\[(?:name\s?=\s?)?([@\p{L}][^[\]]{1,40})\](?=\s)/u.exec(text)?.[1] ??
    /^\((\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?)\)(?=\s+\p{L})/u.exec(text)?.[1];
  if (bracketed !== undefined) {
    const named = parsePeople(bracketed, 0, names, 'plausible');
    return named && named.end === bracketed.length && named.people.length === 1 ? named.people[0] : undefined;
  }
  const label = /^\W*([@\p{L}][\p{L}\p{N}_.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})\s*(?:\([^)]{1,30}\))?\s*:(?=\s|$)/u.exec(
    text,
  );
  if (!label?.[1]) return undefined;
  const people = parsePeople(label[1], 0, names, 'plausible');
  return people && people.end === label[1].length ? people.people[0] : undefined;
}

/** Who wrote it: `… --Niko`, `— scottmcm`, `… (Ann)` at the end. */
export function signatureOf(text: string, names: Names): string | undefined {
  const label = /(?:--|—|–)\s*(@?[\p{L}][\p{L}\p{N}_-]*)\s*$/u.exec(text);
  const people = label?.[1] ? parsePeople(label[1], 0, names, 'plausible') : undefined;
  return people?.people[0];
}
