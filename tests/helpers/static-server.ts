import { createServer } from 'node:http';
import sirv from 'sirv';

/** A folder served as a static host would serve it. */
export interface StaticServer {
  /** Address of the site's home page, ending in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder`, and `x.gz` for `x` where that is there, on a free port of this machine beneath `base` (`/`, `/sub/`); everything else is not found. */
export async function serveFolder(
  folder: string,
  base = '/',
  { changing = false }: { /** The folder is read anew for each request. */ readonly changing?: boolean } = {},
): Promise<StaticServer> {
  const serve = sirv(folder, { dev: changing, etag: true, gzip: true });
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!request.url?.startsWith(base)) return notFound();
    request.url = `/${request.url.slice(base.length)}`;
    serve(request, response, notFound);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
