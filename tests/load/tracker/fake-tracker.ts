import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Patience } from '../../../src/load/tracker/client.ts';
import type { TrackerSettings } from '../../../src/load/tracker/settings.ts';

/** An answer: a status with headers and body, or what to do with the connection. */
export type Answer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'silence'
  | 'hang-up';

/** Answers by path; a list is used up one by one, its last answer stays. What is not named is a 404. */
export type Answers = Readonly<Record<string, Answer | readonly Answer[]>>;

export interface FakeTracker {
  readonly settings: TrackerSettings;
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** `Authorization` headers, in order. */
  readonly tokens: readonly (string | undefined)[];
  /** Other answers from now on. */
  readonly answer: (answers: Answers) => void;
}

/** Patience for tests: no pause is longer than a blink. */
export const HASTE: Patience = { bytes: 10_000, time: 5_000, pauses: [5, 10], budget: 20_000, failures: 4 };

/** A tracker's API on loopback, closed when the test ends. It calls itself github.com. */
export async function fakeTracker(first: Answers): Promise<FakeTracker> {
  let answers = new Map<string, readonly Answer[]>();
  const answer = (next: Answers) => {
    answers = new Map(Object.entries(next).map(([path, one]) => [path, isList(one) ? one : [one]]));
  };
  answer(first);
  const asked: string[] = [];
  const tokens: (string | undefined)[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    asked.push(path);
    tokens.push(request.headers.authorization);
    const [now = { status: 404, body: { message: 'Not Found' } }, ...later] = answers.get(path) ?? [];
    if (later.length > 0) answers.set(path, later);
    send(response, now);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = portOf(server.address());
  return { settings: { base: `http://127.0.0.1:${port}`, host: 'github.com', token: 't0ken' }, asked, tokens, answer };
}

const isList = (answer: Answer | readonly Answer[]): answer is readonly Answer[] => Array.isArray(answer);

function portOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address;
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'silence') return;
  if (answer === 'hang-up') {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = {} } = answer;
  response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
}
