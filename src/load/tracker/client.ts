import { askedToWait } from './rate-limit.ts';
import { type Reply, request } from './request.ts';
import type { TrackerSettings } from './settings.ts';

/** What asking came to: an answer's text, a definite “there is no such thing”, or nothing to rely on. */
export type Answer =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed' };

/** How patient a client is. Milliseconds. */
export interface Patience {
  readonly bytes: number;
  /** For one request. */
  readonly time: number;
  /** Before each further attempt, in turn. */
  readonly pauses: readonly number[];
  /** For all requests together: a build does not wait longer. */
  readonly budget: number;
  /** So many failures in a row, and the tracker is left alone. */
  readonly failures: number;
}

export const PATIENCE: Patience = {
  bytes: 2 * 1024 * 1024,
  time: 10_000,
  pauses: [500, 2_000],
  budget: 90_000,
  failures: 4,
};

/** Asks a tracker. Never throws. */
export interface TrackerClient {
  /** A path below the API's address. */
  readonly get: (path: string) => Promise<Answer>;
  /** Why nothing more is asked, or what failed last; null if all went well. */
  readonly trouble: () => string | null;
}

/** Statuses for what is not there, not there any more, or not for us. */
const MISSING: ReadonlySet<number> = new Set([404, 410, 451]);
const FAILED: Answer = { kind: 'failed' };

/** Makes a client that waits as it is told, tries again a few times, and gives up rather than hold up a build. */
export function createClient({ base, token }: TrackerSettings, patience: Patience = PATIENCE): TrackerClient {
  const end = Date.now() + patience.budget;
  let trouble: string | null = null;
  let hasStopped = false;
  let failures = 0;
  let quietUntil = 0;

  const stop = (reason: string): Answer => {
    hasStopped = true;
    trouble = reason;
    return FAILED;
  };
  /** False if there is no time left to wait so long. */
  const waited = async (until: number): Promise<boolean> => {
    const now = Date.now();
    if (until >= end || now >= end) return false;
    if (until > now) await new Promise((resolve) => setTimeout(resolve, until - now));
    return true;
  };
  const attempt = async (path: string): Promise<Reply | null> => {
    try {
      const reply = await request(`${base}${path}`, token, patience);
      const wait = askedToWait(reply, Date.now());
      if (wait !== null) quietUntil = Math.max(quietUntil, Date.now() + wait);
      return reply;
    } catch (error) {
      trouble =
        error instanceof Error ? (error.name === 'TimeoutError' ? 'no answer in time' : error.message) : 'no answer';
      return null;
    }
  };
  const get = async (path: string): Promise<Answer> => {
    for (const pause of [0, ...patience.pauses]) {
      if (hasStopped) return FAILED;
      if (!(await waited(Math.max(quietUntil, pause === 0 ? 0 : Date.now() + pause)))) {
        return stop(quietUntil > Date.now() ? 'the rate limit is reached' : 'it takes too long');
      }
      const reply = await attempt(path);
      const answer = reply === null ? FAILED : answerOf(reply);
      if (answer.kind !== 'failed') {
        failures = 0;
        return answer;
      }
      if (reply !== null) trouble = `it answers with ${reply.status}`;
      if (reply !== null && isFinal(reply)) break;
    }
    failures += 1;
    return failures >= patience.failures ? stop(trouble ?? 'it fails') : FAILED;
  };
  return { get, trouble: () => trouble };
}

function answerOf({ status, text }: Reply): Answer {
  if (status === 200) return { kind: 'found', text };
  return MISSING.has(status) ? { kind: 'missing' } : FAILED;
}

/** Asking again will not help: a wrong token, a refusal that is no rate limit. */
function isFinal(reply: Reply): boolean {
  return reply.status >= 400 && reply.status < 500 && askedToWait(reply, 0) === null;
}
