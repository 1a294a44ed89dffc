import type { Nodes } from 'mdast';
import type { MeetingDraft } from '../draft.ts';
import { findShorthands, type IssueShorthand } from '../grammar/issue-shorthand.ts';
import { findIssueUrls, findOwnerlessUrls, type IssueAddress, parseIssueUrl, refName } from '../grammar/issue-url.ts';
import type { Entry } from '../tree/entries.ts';
import { eachNode, plainText } from '../tree/phrasing.ts';

/** A shorthand where it stands. */
export interface Written extends IssueShorthand {
  readonly line: number;
  readonly entry: Entry;
}

/** An address where it stands, with the text that a reader sees instead of it. */
export interface Addressed {
  readonly address: IssueAddress;
  readonly line: number;
  readonly text: string;
}

/** Every address: those of links with their texts, then those of the raw text that no link accounts for. */
export function findAddressed(draft: MeetingDraft): Addressed[] {
  const { text, lineOffset } = draft.source;
  const raw = findIssueUrls(text);
  const linked = new Map<string, string>();
  const found: Addressed[] = [];
  const definitions = definitionsOf(draft);
  for (const entry of draft.entries) {
    eachNode(entry.nodes, (node) => {
      const target =
        node.type === 'link' ? node.url : node.type === 'linkReference' ? definitions.get(node.identifier) : undefined;
      const address = target === undefined ? undefined : parseIssueUrl(target);
      if (!address || !('children' in node)) return;
      const visible = plainText(node.children).replace(/\s+/g, ' ').trim();
      const line = (node.position?.end.line ?? entry.line - lineOffset) + lineOffset;
      if (node.type === 'linkReference') found.push({ address, line, text: visible });
      linked.set(`${line} ${refName(address.owner, address.repository, address.number)}`, visible);
      checkText(draft, visible, address, line, node.position?.start.column ?? 1);
    });
  }
  const placeOf = placesIn(text, lineOffset);
  for (const address of raw) {
    const { line } = placeOf(address.start);
    const ref = refName(address.owner, address.repository, address.number);
    found.push({ address, line, text: linked.get(`${line} ${ref}`) ?? text.slice(address.start, address.end) });
  }
  return found;
}

function definitionsOf(draft: MeetingDraft): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  if (!draft.source.text.includes(']:')) return definitions;
  eachNode([draft.tree], (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
  });
  return definitions;
}

/** A link that says `#597` and leads to 596 is a slip; the address counts. */
function checkText(draft: MeetingDraft, text: string, address: IssueAddress, line: number, column: number): void {
  const numbers = findShorthands(text).map((shorthand) => shorthand.number);
  if (numbers.length !== 1 || numbers[0] === address.number) return;
  const message = `The link says “${text.slice(0, 80)}” but leads to ${refName(address.owner, address.repository, address.number)}`;
  const place = { path: draft.source.path, line, column };
  draft.diagnostics.push({ ...place, rule: 'reference-text-mismatch', severity: 'warning', message });
}

/** Reports addresses that look like an issue's and lead to none, because their owner is no name. */
export function checkOwners(draft: MeetingDraft): void {
  const { text, lineOffset, path } = draft.source;
  const placeOf = placesIn(text, lineOffset);
  for (const { text: url, start } of findOwnerlessUrls(text)) {
    const message = `“${url}” leads to no issue, expected github.com/OWNER/REPOSITORY/…`;
    draft.diagnostics.push({ path, ...placeOf(start), rule: 'reference-without-owner', severity: 'warning', message });
  }
}

/** Line and column of offsets that are asked for in rising order: the text is gone through once. */
function placesIn(text: string, lineOffset: number): (offset: number) => { line: number; column: number } {
  let line = 1 + lineOffset;
  let lineStart = 0;
  let seen = 0;
  return (offset) => {
    for (; seen < offset; seen++) {
      if (text.charCodeAt(seen) !== 10) continue;
      line++;
      lineStart = seen + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

/** Shorthand in an entry's text; code is none, nor is the text of a link that leads to an issue. */
export function findWritten(entry: Entry): Written[] {
  if (!/[#!]\d|\b(?:issue|pr|mr|request|gh)s?[ -]\d/i.test(entry.prose)) return [];
  const text = issueLinksBlanked(entry);
  let line = entry.line;
  let at = 0;
  return findShorthands(text).map((shorthand) => {
    for (; at < shorthand.start; at++) if (text.charCodeAt(at) === 10) line++;
    return { ...shorthand, entry, line };
  });
}

function issueLinksBlanked(entry: Entry): string {
  const hidden: Nodes[] = [];
  eachNode(entry.nodes, (node) => {
    if (node.type === 'link' && parseIssueUrl(node.url)) hidden.push(node);
  });
  return hidden.length === 0 ? entry.prose : proseWithout(entry, new Set(hidden));
}

/** The entry's prose with some nodes left out, lines kept. */
function proseWithout(entry: Entry, hidden: ReadonlySet<Nodes>): string {
  const out = { text: '', line: entry.nodes[0]?.position?.start.line ?? 0 };
  const append = (node: Nodes): void => {
    const { position } = node;
    if (position) for (; out.line < position.start.line; out.line++) out.text += '\n';
    if (hidden.has(node)) out.text += ' ';
    else if (node.type === 'text') {
      out.text += node.value;
      out.line = position?.end.line ?? out.line + node.value.split('\n').length - 1;
    } else if ('children' in node) for (const child of node.children) append(child);
    else out.text += ' ';
  };
  for (const node of entry.nodes) append(node);
  return out.text;
}
