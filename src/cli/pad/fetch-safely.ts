import { lookup as lookupAddress } from 'node:dns';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { UsageError } from '../../read/usage-error.ts';
import { isPrivateAddress } from './private-address.ts';

/** Bounds of one download. */
export interface FetchLimits {
  readonly bytes: number;
  /** Milliseconds, from the request to the last byte. */
  readonly time: number;
  /** Addresses of the own network and machine are allowed. */
  readonly allowPrivate: boolean;
}

const MOST_REDIRECTS = 4;

/**
 * Downloads over http or https: bounded in bytes and time, redirected only within the host, never to an address that is not
 * public (checked where the connection is made, so that no second look-up can give another one). Throws UsageError.
 */
export async function fetchSafely(address: URL, limits: FetchLimits): Promise<Buffer> {
  let url = address;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const result = await request(url, limits);
    if (Buffer.isBuffer(result)) return result;
    url = redirected(url, result);
  }
  throw new UsageError(`${address.href} leads from address to address and nowhere`);
}

/** The new address, if it is on the same host; http may become https. */
function redirected(from: URL, location: string): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : null;
  const isUpgrade = from.protocol === 'http:' && to?.protocol === 'https:' && to.hostname === from.hostname;
  if (to && (to.origin === from.origin || isUpgrade)) return to;
  throw new UsageError(`${from.href} leads to another host: ${location.slice(0, 200)}`, {
    hint: 'import that address itself if you trust it',
  });
}

/** The body, or where a redirect leads. */
function request(url: URL, limits: FetchLimits): Promise<Buffer | string> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!limits.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw privateHost(host);
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(limits.time);
    const fail = (error: Error) => {
      if (error instanceof UsageError) reject(error);
      else if (signal.aborted) reject(new UsageError(`${url.href} took longer than ${limits.time / 1000} s`));
      else reject(new UsageError(`${url.href} cannot be had: ${error.message}`));
    };
    const headers = { accept: 'text/markdown, text/plain, */*', 'user-agent': 'minuted' };
    const options = { headers, signal, ...(limits.allowPrivate ? {} : { lookup: publicOnly }) };
    get(url, options, (response) => receive(response, url, limits, resolve, fail)).on('error', fail);
  });
}

function receive(
  response: IncomingMessage,
  url: URL,
  limits: FetchLimits,
  resolve: (result: Buffer | string) => void,
  fail: (error: Error) => void,
): void {
  const { statusCode = 0, headers } = response;
  response.on('error', fail);
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    response.destroy();
    resolve(headers.location);
    return;
  }
  const stop = (reason: string) => {
    fail(new UsageError(`${url.href} ${reason}`));
    response.destroy();
  };
  if (statusCode !== 200) {
    stop(`answers with ${statusCode}`);
    return;
  }
  const chunks: Buffer[] = [];
  let size = 0;
  response.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > limits.bytes) stop(`holds more than ${limits.bytes} bytes`);
    else chunks.push(chunk);
  });
  response.on('end', () => resolve(Buffer.concat(chunks)));
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookupAddress(hostname, { ...options, all: true }, (error, addresses) => {
    const bad = error ? undefined : addresses.find(({ address }) => isPrivateAddress(address));
    const [first] = addresses ?? [];
    if (error || !first) done(error ?? new Error('no address'), '', 0);
    else if (bad) done(privateHost(hostname), '', 0);
    else if (options.all) done(null, addresses);
    else done(null, first.address, first.family);
  });
};

function privateHost(host: string): UsageError {
  return new UsageError(`${host} is not on the public internet`, { hint: '--allow-private if you mean it' });
}
