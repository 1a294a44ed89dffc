import type { Reply } from './request.ts';

/** Statuses by which GitHub and Gitea refuse whoever asks too much. */
const REFUSALS: ReadonlySet<number> = new Set([403, 429]);
/** How long GitHub wants to be left alone where it does not say: https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const UNTOLD = 60_000;

/** Milliseconds to wait before anything else is asked; null where the answer does not ask for that. `now` in milliseconds. */
export function askedToWait({ status, headers }: Reply, now: number): number | null {
  const after = headers.get('retry-after');
  const isSpent = headers.get('x-ratelimit-remaining') === '0';
  if (!isSpent && !REFUSALS.has(status) && !(status === 503 && after !== null)) return null;
  if (after !== null) return afterRetry(after, now);
  const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  if (isSpent && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now);
  return status === 403 && !isSpent ? null : UNTOLD;
}

/** `Retry-After` is a number of seconds or a date (RFC 9110 § 10.2.3). */
function afterRetry(value: string, now: number): number {
  const seconds = /^\d{1,9}$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : UNTOLD;
}
