import { oneLine } from '../../text/fold.ts';
import { cutSignature, signerOf } from '../../text/signature.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { findMentions } from './mention.ts';
import { wordings } from './wordings.ts';

/** An agenda heading taken apart. */
export interface AgendaTitle {
  /** Plain text without trailing owner or time box (ANNOTATION.md § agenda, `title`). */
  readonly title: string;
  /** Handles (lower case) or names as written. */
  readonly owners: readonly string[];
}

/** Tells whether a bare name in parentheses is a person of this meeting. */
export type IsPerson = (name: string) => boolean;

/** An emoji's short name; `std::panic::Location` holds none. */
const SHORTCODE = /(?<!:):(?:[a-z][a-z0-9_+-]{0,40}|[+-]1|100|1234):(?!:)/gi;
/** Emphasis that markdown did not take for such (`** (**!**`). */
const STRAY_MARKS = /\*\*|`|(?<![\p{L}\d_])__|__(?![\p{L}\d_])|~~/gu;
const HEAD_PARENTHESIS = /^\(([^()]{1,20})\)\s?:?\s*/;
const TAIL_PARENTHESIS = /\s*[([]([^()[\]]{1,120})[)\]]\s*[.:]?$/;
/** `Docs team - Dora` */
const TAIL_NAME = /\s[-–—]{1,2}\s(\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30})?)$/u;
const CLOCK =
  /^(?:\d{1,2}:\d{2}|\d{1,2}\s?(?:am|pm))(?:\s?[-–]\s?(?:\d{1,2}:\d{2}|\d{1,2}\s?(?:am|pm)))?(?:\s?[A-Z]{2,4})?$/i;
/** As meeting bots set it before a subject. */
const TOPIC = /^TOPIC:\s*(?=\S)/;
const expressions = wordings('agendaForms', {
  tailArrow: /\s*(?:-+>|=+>|→|--+|[–—]|\s-)\s*(?<people>(?:<duties>[\s:]*)?@[^→>]{1,80})$/iu,
  tailTime: /\s*(?:[-–—,]\s*)?~?\s?\d{1,3}\s?<~units>\.?$/iu,
  time: /^(?:[~<]|<about>)?\s*(?:\d{1,3}|x)(?:\s?[-–]\s?\d{1,3})?[\s-]?<~units>\.?(?:\s+<boxed>)?$/iu,
  duty: /^<duties>[\s:]*/iu,
  name: /^\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|<names.particles>)){0,3}$/u,
  together: /\s*[,;/&+]\s*|\s+<and>\s+/iu,
});
const MAX_TAILS = 4;

/** Reads a heading's plain text. Tails are cut from the right, at most four (`(@a) [20 min]`). */
export function readAgendaTitle(text: string, vocabulary: Vocabulary, isPerson: IsPerson): AgendaTitle {
  const written = oneLine(text.replace(SHORTCODE, ' ').replace(STRAY_MARKS, '')).replace(/\s*#+$/, '');
  const signed = cutSigner(written, vocabulary);
  const owners = signed.signer === undefined ? [] : [signed.signer];
  let title = signed.title.replace(TOPIC, '');
  for (let round = 0; round < MAX_TAILS; round++) {
    const shorter = withoutTail(title, owners, vocabulary, isPerson);
    if (shorter === undefined || shorter === '') break;
    title = shorter;
  }
  return { title, owners: [...new Set(owners)] };
}

/** `[name=Ann] (5m): Fences` → Ann and `Fences`; the text as it is where nobody signed it, or nothing else. */
export function cutSigner(
  text: string,
  vocabulary: Vocabulary,
): { readonly signer: string | undefined; readonly title: string } {
  const { signer, rest } = cutSignature(text);
  return signer === undefined || rest === ''
    ? { signer: undefined, title: text }
    : { signer, title: withoutTimeBefore(rest, vocabulary) };
}

function withoutTimeBefore(title: string, vocabulary: Vocabulary): string {
  const [whole = '', inner = ''] = HEAD_PARENTHESIS.exec(title) ?? [];
  const rest = title.slice(whole.length);
  return rest !== '' && expressions(vocabulary).time.test(inner.trim()) ? rest : title;
}

/** `Fences (20 minutes)`: a title with nothing but a time behind it. */
export function endsInTime(title: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).time.test((TAIL_PARENTHESIS.exec(title)?.[1] ?? '').trim());
}

/** `10 minute timebox`, and nothing else. */
export function isTimeBox(title: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).time.test(title.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
}

function withoutTail(title: string, owners: string[], vocabulary: Vocabulary, isPerson: IsPerson): string | undefined {
  const say = expressions(vocabulary);
  const parenthesis = TAIL_PARENTHESIS.exec(title);
  if (parenthesis) {
    const people = readOwners(parenthesis[1] ?? '', vocabulary, isPerson);
    if (people === undefined) return undefined;
    owners.unshift(...people);
    return title.slice(0, parenthesis.index).trim();
  }
  const arrow = say.tailArrow.exec(title);
  if (arrow) {
    owners.unshift(...findMentions(arrow.groups?.people ?? '').map((mention) => mention.handle));
    return title.slice(0, arrow.index).trim();
  }
  const dash = TAIL_NAME.exec(title);
  if (dash?.[1] !== undefined && isPerson(dash[1])) {
    owners.unshift(dash[1]);
    return title.slice(0, dash.index).trim();
  }
  const time = say.tailTime.exec(title);
  return time && time.index > 0 && /[~,–—-]/.test(time[0]) ? title.slice(0, time.index).trim() : undefined;
}

/** The people of a parenthesis that holds nothing but owners and time; undefined for any other remark. */
export function readOwners(inner: string, vocabulary: Vocabulary, isPerson: IsPerson): string[] | undefined {
  const say = expressions(vocabulary);
  const signer = signerOf(inner.trim());
  if (signer !== undefined) return [signer];
  const mentions = findMentions(inner).map((mention) => mention.handle);
  const rest = inner.replace(/@[\w-]+/g, ' ');
  if (mentions.length > 0)
    return rest.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word)).length <= 4 ? mentions : undefined;
  const parts = inner
    .split(say.together)
    .map((part) => part.replace(say.duty, '').trim())
    .filter((part) => part !== '');
  const names = parts.filter((part) => !say.time.test(part) && !CLOCK.test(part));
  if (parts.length === 0) return undefined;
  const timed = names.length < parts.length;
  const known = names.every((name) => isPerson(name));
  const listed = names.length > 1 && names.every((name) => say.name.test(name));
  const timedName = timed && names.every((name) => say.name.test(name) || /^[a-z\d-]{2,20}$/.test(name));
  return known || listed || timedName ? names : undefined;
}
