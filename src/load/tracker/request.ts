/** What a server answered, cut down to what is needed. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Bounds of one request. */
export interface RequestLimits {
  /** Of the answer. */
  readonly bytes: number;
  /** Milliseconds, from the request to the last byte, redirects included. */
  readonly time: number;
}

const MOST_REDIRECTS = 4;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Gets an address, following redirects within its origin only, so that a token never reaches another one. Throws if the
 * server cannot be reached, is too slow, sends too much or sends us elsewhere.
 */
export async function request(address: string, token: string | null, limits: RequestLimits): Promise<Reply> {
  const headers = {
    accept: 'application/json',
    'user-agent': 'minuted',
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const signal = AbortSignal.timeout(limits.time);
  let url = new URL(address);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
    if (location === null) {
      return { status: response.status, headers: response.headers, text: await boundedText(response, limits.bytes) };
    }
    await response.body?.cancel();
    url = withinOrigin(url, location);
  }
  throw new Error('redirects without end');
}

function withinOrigin(from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : null;
  if (to?.origin !== from.origin) throw new Error('redirects to another host');
  return to;
}

async function boundedText(response: Response, bytes: number): Promise<string> {
  if (!response.body) return '';
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > bytes) {
      await reader.cancel();
      throw new Error(`sends more than ${bytes} bytes`);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}
