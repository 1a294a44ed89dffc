import type { Nodes, PhrasingContent } from 'mdast';
import { fold, oneLine, withoutEmoji } from '../../text/fold.ts';
import { cutSignature } from '../../text/signature.ts';
import { plainText } from '../tree/phrasing.ts';
import { findMentions } from './mention.ts';

/** One person as an entry of a list of participants names them. */
export interface PersonEntry {
  readonly handle: string | null;
  readonly name: string | null;
  readonly affiliation: string | null;
  readonly note: string | null;
  readonly absent: boolean;
  /** Two to four capitals beside the name (`(ALE)`), by which the minutes may call who speaks. */
  readonly abbreviation: string | null;
}

/** What the words of a vocabulary say about a piece of a person's entry. */
export interface PersonWords {
  readonly isAbsent: (phrase: string) => boolean;
  readonly isNote: (phrase: string) => boolean;
  readonly isNobody: (phrase: string) => boolean;
  /** A given name in use (`Till`, which is a word of notes too). */
  readonly isGiven: (word: string) => boolean;
  /** A small word within names (`von`, `de`). */
  readonly isParticle: (word: string) => boolean;
  /** Nothing but an office (`Town Engineer`). */
  readonly isOffice: (phrase: string) => boolean;
  /** `Mayor Ann Lee` → `Ann Lee`. */
  readonly withoutOffice: (name: string) => string;
}

const PROFILE = /^https?:\/\/(?:www\.)?github\.com\/@?([a-z\d][a-z\d-]{0,38})\/?$/i;
const EMAIL = /<?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}>?/g;
const FULL_NAME = /^\p{Lu}[\p{L}.'-]*(?:\s\p{L}[\p{L}.'-]*){1,4}$/u;
/** What is left of `<ann@example.org>` when the address is gone. */
const EMPTIED = /<\s{0,3}>/g;
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Phrasing content as text in which every person shows: profile links as `@handle`, no e-mail addresses. */
export function peopleText(nodes: readonly PhrasingContent[]): string {
  const text = nodes.length === 1 && nodes[0]?.type === 'text' ? nodes[0].value : nodes.map(piece).join('');
  return withoutAddresses(text.replace(EMPTIED, ' ').split('\n').map(unsigned).join('\n'));
}

/** A signature behind a name only repeats it. */
function unsigned(line: string): string {
  const { signer, rest } = cutSignature(line);
  return signer === undefined ? line : `${signer} ${rest}`;
}

/** It parts people without a line of their own in the file. */
const LINE_BREAK = /^<br\s*\/?>$/i;

function piece(node: Nodes): string {
  if (node.type === 'link') {
    const text = plainText(node.children);
    const handle = PROFILE.exec(node.url)?.[1];
    if (handle === undefined) return isContact(node.url) && !FULL_NAME.test(text.trim()) ? ' ' : text;
    const bare = text.trim().replace(/^@/, '').toLowerCase();
    return bare === handle.toLowerCase() || bare.startsWith('http') ? `@${handle}` : `${text} (@${handle})`;
  }
  if (node.type === 'break') return '\n';
  if (node.type === 'html' && LINE_BREAK.test(node.value)) return ' • ';
  if ('children' in node) return node.children.map(piece).join('');
  return plainText([node]);
}

/** `[mail](mailto:…)`, `[matrix](https://matrix.to/…)`: a way to reach somebody, not a name. */
function isContact(url: string): boolean {
  return /^(?:mailto:|https:\/\/matrix\.to\/)/.test(url);
}

/** `annlee@`, as people of one company sign. */
const TURNED = /(?<![\w@.+-])([a-z\d][a-z\d-]{1,38})@(?=$|[\s,;)])/gi;

function withoutAddresses(text: string): string {
  if (!text.includes('@') && !text.includes('://') && !text.includes('www.')) return text;
  const linked = text
    .replace(TURNED, '@$1')
    .replace(/https?:\/\/(?:www\.)?github\.com\/([a-z\d][a-z\d-]{0,38})\/?(?=$|[\s,;)\]])/gi, '@$1');
  return linked.replace(EMAIL, ' ').replace(ADDRESS, ' ');
}

/** `@ann.example`: no handle of GitHub, but that is how it is written. */
const DOTTED = /^@([a-z\d][\w-]{0,38}(?:\.[a-z\d][\w-]{0,38}){1,3})$/i;
/** `@ann:example.org`: how Matrix calls somebody. */
const MATRIX = /^@([a-z\d][\w.=/-]{0,60}:[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})$/i;
/** `@Ann Example`: somebody's full name behind a sign too many; handles have no spaces. */
const HANDLE_THAT_IS_A_NAME = /^@(\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)$/u;
/** `(Ann)`: somebody without a vote, or there for a while. */
const WHOLLY_BRACKETED = /^\(([^()[\]{}]{2,60})\)$/;
const PARENTHESIS = /[([{]([^()[\]{}]{0,200})(?:[)\]}]|$)/g;

/** `Ann Lee /@annl/ Quay`: a handle among the fields of an entry. */
const BETWEEN_STROKES = /\s?\/\s?@([a-z\d][a-z\d-]{0,38})\s?(?:\/|$)/gi;

/**
 * Reads the people of one segment of text (usually one). Two handles are two people; a name and a handle are one.
 * Empty where the segment names nobody: a placeholder, a sentence, an address.
 */
export function readPeople(segment: string, words: PersonWords, bareHandles: boolean): PersonEntry[] {
  const text = oneLine(withoutEmoji(segment).replace(BETWEEN_STROKES, ' / @$1 / '))
    .replace(/^[\s*•·–—>-]+(?=[^\s])/u, '')
    .replace(HANDLE_THAT_IS_A_NAME, '$1')
    .replace(WHOLLY_BRACKETED, '$1');
  if (text === '' || text.length > 300) return [];
  const notes: string[] = [];
  const main = text.replace(PARENTHESIS, (_, inner: string) => {
    notes.push(inner.trim());
    return ' ';
  });
  const dotted = DOTTED.exec(text)?.[1];
  if (dotted !== undefined)
    return [
      { handle: dotted.toLowerCase(), name: null, affiliation: null, note: null, absent: false, abbreviation: null },
    ];
  const matrix = MATRIX.exec(text)?.[1];
  if (matrix !== undefined)
    return [{ handle: null, name: matrix, affiliation: null, note: null, absent: false, abbreviation: null }];
  const handles = [...new Set(findMentions(text).map((mention) => mention.handle))].filter(
    (handle) => !words.isNobody(handle),
  );
  const described = describe(main, notes, words);
  if (handles.length > 1) return handles.map((handle) => ({ ...described, name: null, handle }));
  const [handle] = handles;
  if (handle !== undefined) return [{ ...described, handle, name: described.name }];
  if (described.name === null) return [];
  const bare = bareHandles && /^[a-z\d][a-z\d-]{1,38}$/i.test(described.name);
  return [bare ? { ...described, handle: described.name.toLowerCase(), name: null } : { ...described, handle: null }];
}

/** Name, company and remarks of what is left when handles and parentheses are taken out. */
function describe(main: string, notes: readonly string[], words: PersonWords): Omit<PersonEntry, 'handle'> {
  const withoutHandles = oneLine(main.replace(/(?<![\w.])@[\w-]+/g, ' ')).replace(
    /^[\s:,;–—-]+|[\s:,;)\]–—-]+$|(?<=\s\p{Lu}\p{L}{2,30})\.$/gu,
    '',
  );
  const parts = withRoleApart(withoutHandles, words).split(/\s+[-–—|:/@]+\s+|\s+[-–—](?=\p{Lu})|\/\s+|\s*[,;:]\s+/u);
  const [head = '', ...rest] = isInitials(parts[0] ?? '', parts[1] ?? null) ? parts.slice(1) : parts;
  const name =
    isPersonName(head, words) && !words.isOffice(head) && !isRemarkOnly(head, words)
      ? words.withoutOffice(head.replace(/^["'“]|["'”]$/g, '').trim())
      : null;
  const remarks = [
    ...rest,
    ...(name === null && head !== '' ? [head] : []),
    ...notes.flatMap((note) => note.split(/[,;]\s*/)),
  ]
    .map((remark) => oneLine(remark.replace(/(?<![\w.])@[\w-]+/g, ' ')).replace(/^[\s:/|,;-]+|[\s:/|,;-]+$/g, ''))
    .filter((remark) => /[\p{L}\d]/u.test(remark) && !isInitials(remark, name));
  const absent = remarks.some(words.isAbsent);
  const isRemark = (remark: string) => (absent && words.isAbsent(remark)) || words.isNote(remark) || !isCompany(remark);
  const note = remarks.filter(isRemark).join(', ') || null;
  const affiliation = remarks.find((remark) => !isRemark(remark) && !words.isNobody(remark)) ?? null;
  const abbreviation = [...notes, parts[0] ?? ''].find((part) => ABBREVIATION.test(part)) ?? null;
  return { name, affiliation, note, absent, abbreviation: name === abbreviation ? null : abbreviation };
}

/** `Ann Lee chair`, where emphasis set the duty off. */
function withRoleApart(text: string, words: PersonWords): string {
  const [, name = '', role = ''] = ROLE_BEHIND.exec(text) ?? [];
  return role !== '' && (words.isNote(role) || words.isOffice(role)) ? `${name}, ${role}` : text;
}

const ROLE_BEHIND = /^(\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){1,3})\s(\p{Ll}{3,20}(?:\s\p{Ll}{2,20})?)$/u;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{1,3}$/u;

/** `joined late`; `Till Brandt` is somebody although "till" stands in notes. */
function isRemarkOnly(head: string, words: PersonWords): boolean {
  const [first = '', second = ''] = head.split(/\s+/);
  if (second === '' || !words.isNote(head)) return false;
  return !(words.isGiven(first) && /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second));
}

/** Companies are short and have a capital (“dNation” too); “struggling with chrome” is said of a person. */
function isCompany(remark: string): boolean {
  return /^\p{Lu}|^\p{Ll}\S*\p{Lu}/u.test(remark) && !/\d/.test(remark) && remark.split(' ').length <= 4;
}

/** `14 members`, `~20 people` */
const COUNT = /^[~+]?\d{1,4}\+?\s/;
const NAME_WORD = /^[\p{L}\d][\p{L}\p{M}\d.'’`_/&+-]*$/u;
const MAX_NAME_WORDS = 5;

/** A bare word, or up to five words that begin as names do. Sentences, placeholders and numbers are none. */
function isPersonName(text: string, words: PersonWords): boolean {
  if (text === '' || text.length > 60 || words.isNobody(text) || !/\p{L}/u.test(text) || COUNT.test(text)) return false;
  if (/[?!…<>]|\.\.|\.$/.test(text) && !/(?<!\p{L})\p{L}\.$/u.test(text)) return false;
  const parts = text.split(/\s+/);
  if (parts.length > MAX_NAME_WORDS || !parts.every((part) => NAME_WORD.test(part.replace(/^["'“(]|["'”)]$/g, ''))))
    return false;
  if (parts.length === 1) return true;
  const [first = ''] = parts;
  const capital = (part: string) => !/^\p{Ll}(?!\p{Ll}{0,3}['’-]\p{Lu})/u.test(part);
  const rest = parts.slice(1);
  return rest.every((part) => capital(part) || words.isParticle(part))
    ? capital(first) || words.isParticle(first) || rest.length === 1
    : isLowerName(parts);
}

/** `jane doe`: two lower-case words of letters. */
function isLowerName(parts: readonly string[]): boolean {
  return parts.length === 2 && parts.every((part) => /^\p{L}{2,}$/u.test(part));
}

function isInitials(remark: string, name: string | null): boolean {
  const capitals = remark.replace(/\p{Ll}/gu, '');
  if (name === null || !/^\p{Lu}{2,4}$/u.test(capitals) || remark.length > 4) return false;
  const initials = fold(name)
    .split(' ')
    .map((part) => part[0] ?? '');
  return (
    initials.join('').startsWith(capitals[0]?.toLowerCase() ?? '') &&
    initials.includes(capitals.at(-1)?.toLowerCase() ?? '')
  );
}
