import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import sirv from 'sirv';

/** A folder served as a static host would serve it. */
export interface StaticServer {
  /** Address of the site's home page, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** One that counts. */
export interface CountingServer extends StaticServer {
  /** What was asked for and sent so far: requests, and bytes on the wire, headers included. */
  readonly traffic: () => { readonly requests: number; readonly bytes: number };
}

/** Serves `folder`, and `x.gz` for `x` where that is there, on a free port of this machine beneath `base` (`/`, `/sub/`); everything else is not found. */
export async function serveFolder(
  folder: string,
  base = '/',
  { changing = false }: { /** The folder is read anew for each request. */ readonly changing?: boolean } = {},
): Promise<CountingServer> {
  const serve = sirv(folder, { dev: changing, etag: true, gzip: true });
  let requests = 0;
  const sockets: Socket[] = [];
  const server = createServer((request, response) => {
    requests += 1;
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    serve(request, response, notFound);
  });
  server.on('connection', (socket) => sockets.push(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    traffic: () => ({ requests, bytes: sockets.reduce((sum, socket) => sum + socket.bytesWritten, 0) }),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
