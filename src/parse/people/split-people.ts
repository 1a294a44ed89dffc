import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { findMentions } from '../grammar/mention.ts';
import { wordings } from '../grammar/wordings.ts';

/** Cuts a text at separators that stand outside parentheses. */
function cut(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (const match of text.matchAll(new RegExp(`[([{]|[)\\]}]|${separator.source}`, 'giu'))) {
    const sign = match[0];
    if (/^[([{]$/.test(sign)) depth++;
    else if (/^[)\]}]$/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      parts.push(text.slice(from, match.index));
      from = match.index + sign.length;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

const COMMAS = /[,;•|]|\s·\s/;
const expressions = wordings('peopleLists', {
  list: /[,;•|]|\s·\s|\s(?:<and>|&)\s|\s\/\s/u,
  pair: /\s(?:<and>|&)\s/u,
  /** `Inc.` behind a comma: the part before it is no person. */
  company: /^<names.companies>\.?/iu,
});

const NEXT_LABEL = /[;.|]\s{1,4}(?=(\p{Lu}[\p{L} ]{2,30}):\s)/gu;

/** `Present: a, b; Excused: c` → two lines, where the second label is one (`isLabel`). */
export function splitLabels(line: string, isLabel: (label: string) => boolean): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of line.matchAll(NEXT_LABEL)) {
    if (!isLabel(match[1] ?? '')) continue;
    parts.push(line.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from)];
}

/** `Ann Lee | she/her | Quay`: what one entry says of one person; `Ann Lee | Bob Ray` and `Ann | Bob` are two. */
function areFields(text: string): boolean {
  const parts = text.split(/\s\|\s/);
  const full = parts.filter((part) => /^\p{Lu}\S*\s\p{Lu}/u.test(part.trim())).length;
  return full > 0 && full < parts.length && findMentions(text).length < 2;
}

/** `a, b and c` → three segments; commas in parentheses belong to the person. */
export function splitList(text: string, vocabulary: Vocabulary): string[] {
  return cut(text, expressions(vocabulary).list);
}

/**
 * The people of one list entry or line. Usually it is one (`Jane Doe, Google`); several handles, three or more short
 * parts, or two single words (`Ann, Bob`) are a list.
 */
export function splitEntry(text: string, vocabulary: Vocabulary): string[] {
  const say = expressions(vocabulary);
  const parts = cut(text, COMMAS);
  if (parts.some((part) => say.company.test(part))) return [text];
  if (areFields(text)) return [text];
  const withHandle = parts.filter((part) => findMentions(part).length > 0).length;
  if (withHandle > 1) return cut(text, say.list);
  if (parts.length >= 3 && withHandle === 0 && parts.every((part) => part.split(/\s+/).length <= 3))
    return cut(text, say.list);
  if (parts.length === 2 && withHandle === 0 && parts.every((part) => /^\p{L}+$/u.test(part))) return parts;
  if (parts.length > 1 && parts.every((part) => /\([^()]+\)$/.test(part))) return parts;
  const pair = parts.length === 1 ? cut(text, say.pair) : [];
  const named = pair.length === 2 && pair.every((part) => /^@|^\p{Lu}/u.test(part) && part.split(/\s+/).length <= 3);
  return named && findMentions(text).length !== 1 ? pair : [text];
}
