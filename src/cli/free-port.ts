import { createServer } from 'node:net';
import { UsageError } from '../read/usage-error.ts';

/** How many ports are tried from the wanted one on. */
const TRIES = 20;

/** The first port from `wanted` on that is free. Throws UsageError if none of the next twenty is. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) if (await isFree(port)) return port;
  throw new UsageError(`ports ${wanted} to ${wanted + TRIES - 1} are all taken`, { hint: 'name another with --port' });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}
