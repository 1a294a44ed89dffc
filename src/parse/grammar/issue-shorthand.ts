import type { ReferenceType } from '../../model/index.ts';
import { counted } from '../../vocabulary/counted.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** An issue or pull request written without its address: `owner/repo#12`, `repo!12`, `PR #12`, `#12`. */
export interface IssueShorthand {
  readonly owner: string | null;
  readonly repository: string | null;
  readonly number: number;
  readonly type: ReferenceType | null;
  /** Counts only where the file carries the address of this number: `RFC #12` may be a document's own number. */
  readonly vague: boolean;
  /** As written. */
  readonly text: string;
  readonly start: number;
}

const NAME = '[A-Za-z](?:[\\w.-]{0,98}\\w)?';
/** `owner/repo#12`, `repo#12`, `repo/#12`, `owner/repo/#12`, `repo!12`; `#12` where no name stands before it. */
const HASH = `(?:(?:(?<owner>${NAME})/)?(?<repo>${NAME})/?)?(?<sign>[#!])(?<number>\\d{1,6})`;
/** `issue 507`, `PR 781`, `pull requests 3`, `GH-12`. */
const WORD = '(?<word>issues?|PRs?|MRs?|pull[ -]requests?|merge[ -]requests?|GH)[ -](?<plain>\\d{1,6})';
const SHORTHAND = new RegExp(`(?<![\\w#&@!/:=?-])(?<!\\.(?=[A-Za-z]))(?:${WORD}|${HASH})(?![\\w-]|\\.\\d)`, 'gi');
const MAYBE = /[#!]\d|\b(?:issues?|prs?|mrs?|requests?|gh)[ -]\d/i;

/** Words before the sign that say what it is, not which repository it is in. */
const TYPES: Readonly<Record<string, ReferenceType | null>> = {
  ...{ issue: 'issue', issues: 'issue', bug: 'issue', ticket: 'issue', isssue: 'issue' },
  ...{
    pr: 'pull',
    prs: 'pull',
    pull: 'pull',
    pulls: 'pull',
    mr: 'pull',
    mrs: 'pull',
    request: 'pull',
    requests: 'pull',
  },
  ...{ discussion: 'discussion', discussions: 'discussion', gh: null, epic: null },
};
/** Words before a number that is counted by the documents themselves. */
const VAGUE = /\brfcs?\s*$/i;
/** Words that may also be a repository's name (`SovereignCloudStack/issues`, `rust-lang/rfcs`). */
const ALSO_REPOSITORIES: ReadonlySet<string> = new Set(['issues', 'rfcs', 'discussions']);

const COUNTED = new RegExp(`${phrasePattern(Object.values(counted).flat())}\\s*$`, 'iu');

/** Every shorthand of a text, in order. Colours, anchors, chat rooms and counted things (`Hackathon #4`) are none. */
export function findShorthands(text: string): IssueShorthand[] {
  if (!MAYBE.test(text)) return [];
  const found: IssueShorthand[] = [];
  for (const match of text.matchAll(SHORTHAND)) {
    const shorthand = shorthandOf(match, text);
    if (shorthand) found.push(shorthand);
  }
  return found;
}

/** Without the sign, `Issue 12` and `issue 3` may be counted by the document itself; so high a number in the midst of a sentence is not. */
const MIN_PLAIN = 100;

function shorthandOf(match: RegExpMatchArray, text: string): IssueShorthand | undefined {
  const { owner, repo, sign, number, word, plain } = match.groups ?? {};
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  const written = { text: match[0], start, vague: VAGUE.test(repo ?? before) };
  if (word !== undefined) {
    if (word.startsWith('I') || (word.startsWith('i') && Number(plain) < MIN_PLAIN)) return undefined;
    const type = /^p|^m/i.test(word) ? 'pull' : /^g/i.test(word) ? null : 'issue';
    return { owner: null, repository: null, number: Number(plain), type, ...written };
  }
  if (repo === undefined) {
    if (sign === '!' || COUNTED.test(before)) return undefined;
    return { owner: null, repository: null, number: Number(number), type: typeBefore(before), ...written };
  }
  const key = repo.toLowerCase();
  const isType = Object.hasOwn(TYPES, key) || (key === 'rfc' && owner === undefined);
  if (isType && !(ALSO_REPOSITORIES.has(key) && (owner !== undefined || sign === '#')))
    return { owner: null, repository: null, number: Number(number), type: TYPES[key] ?? null, ...written };
  if (!/[-_./]/.test(repo) && owner === undefined && COUNTED.test(repo)) return undefined;
  return { owner: owner ?? null, repository: repo, number: Number(number), type: null, ...written };
}

/** `PR #12`, `issues #3, #4`: the word may stand a few numbers before. */
function typeBefore(before: string): ReferenceType | null {
  const word = /([a-z]+)[\s:]*(?:[#\d,&\s]|and)*$/i.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && Object.hasOwn(TYPES, word) ? (TYPES[word] ?? null) : null;
}
