import { z } from 'zod';
import type { ReferenceState, ReferenceType } from '../../model/index.ts';

/** What a tracker says of an issue or pull request. */
export interface ReferenceFact {
  readonly title: string;
  readonly state: ReferenceState;
  readonly type: Exclude<ReferenceType, 'discussion'>;
}

/** Issues and pull requests in one shape: GitHub says when one was merged, Gitea and Forgejo also that it was. */
const issue = z.object({
  title: z.string(),
  state: z.enum(['open', 'closed']),
  pull_request: z.object({ merged: z.boolean().optional(), merged_at: z.string().nullish() }).nullish(),
});

const repository = z.object({ private: z.boolean() });

const LONGEST_TITLE = 300;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Reads the answer about one issue or pull request; undefined if it is none. */
export function readIssue(text: string): ReferenceFact | undefined {
  const found = issue.safeParse(json(text));
  if (!found.success) return undefined;
  const { state, pull_request: pull } = found.data;
  const title = found.data.title.replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE);
  if (title === '') return undefined;
  const isMerged = pull?.merged === true || Boolean(pull?.merged_at);
  return { title, state: isMerged ? 'merged' : state, type: pull ? 'pull' : 'issue' };
}

/** Whether everybody may see a repository; undefined if the answer does not say. */
export function readIsPublic(text: string): boolean | undefined {
  const found = repository.safeParse(json(text));
  return found.success ? !found.data.private : undefined;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
