import type { Nodes } from 'mdast';
import type { ActionStatus } from '../../model/index.ts';
import type { StatusReader } from '../grammar/status.ts';
import type { Entry } from '../tree/entries.ts';
import type { TaskRow } from './task-table.ts';

/** State of a task: ticks and strikes, then words of its own, then the last reply that says something. */
export function statusOf(entry: Entry, text: string, reader: StatusReader): ActionStatus {
  if (entry.checked === true || /^\s*\[[xX]\]/.test(text) || opensStruck(entry)) return 'done';
  const own = reader.ofEntry(text);
  if (own) return own;
  const replies = entry.children.flatMap((child) => replyStatus(child.text, reader) ?? []);
  if (replies.length === 0 && isDoneBelow(entry, reader)) return 'done';
  return replies.at(-1) ?? reader.ofTitle(entry.section.title) ?? 'open';
}

/** `- AI @x: open an issue` and beside it, as the next entry, `- Done: issue 5`. */
function isDoneBelow({ parent, line }: Entry, reader: StatusReader): boolean {
  const next = parent?.children.find((sibling) => sibling.line > line);
  return next !== undefined && reader.isDoneLabel(next.text);
}

/** What a reply says, whoever gives it (`Ann: done`, `[Ann] ✅`). */
function replyStatus(text: string, reader: StatusReader): ActionStatus | undefined {
  const said = text.replace(REPLIER, '');
  return reader.ofReply(text) ?? (said === text ? undefined : reader.ofReply(said)) ?? reader.ofEntry(text);
}

const REPLIER = /^\W{0,4}(?:@?[\p{L}][\p{L}.'’-]{0,24}(?: \p{Lu}[\p{L}.'’-]{0,24})?:|\[[^[\]]{1,40}\])\s+/u;

/** The same for a row of a table: its column of states, else a tick or strike on the task itself. */
export function rowStatus({ state, text }: TaskRow, reader: StatusReader): ActionStatus {
  return reader.ofCell(state) ?? reader.ofEntry(text) ?? 'open';
}

/** What is read first is struck through: the whole task, however the strokes were split up. */
function opensStruck(entry: Entry): boolean {
  if (entry.struck) return true;
  const first = entry.nodes.find((node) => node.type !== 'text' || node.value.trim() !== '');
  if (!first) return false;
  if (first.type === 'text') return /^\s*~~\S/.test(first.value);
  return isStruck(first) && wordsIn(first) > 2;
}

function isStruck(node: Nodes): boolean {
  if (node.type === 'delete') return true;
  return (
    (node.type === 'emphasis' || node.type === 'strong') && node.children.length === 1 && node.children.every(isStruck)
  );
}

function wordsIn(node: Nodes): number {
  if ('value' in node) return node.value.trim().split(/\s+/).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + wordsIn(child), 0) : 0;
}
