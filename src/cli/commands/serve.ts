import { resolve } from 'node:path';
import { requireFolder } from '../../read/read-archive.ts';
import { ARCHIVE_CHANGED } from '../../site/eleventy.ts';
import { countDiagnostics, describeCounts } from '../diagnostic-counts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { freePort } from '../free-port.ts';
import { openBrowser } from '../open-browser.ts';
import { startProgress } from '../progress.ts';
import { diagnosticsOnPages, type ServedDiagnostics } from '../served-diagnostics.ts';
import type { SharedOptions } from '../shared-options.ts';
import { prepareSite } from '../site-builder.ts';
import type { Streams } from '../streams.ts';
import { watchArchive } from '../watch-archive.ts';

/** Options of `minuted serve`. */
export interface ServeOptions extends SharedOptions {
  readonly port: number;
  /** Open the site in a browser. */
  readonly open: boolean;
  readonly config: string | undefined;
  /** Show which rule found each entry. */
  readonly explain: boolean;
}

/** Where the served site lies: apart from `_site`, so that a half-written page is never published, and from what others serve. */
const servedFolder = (port: number): string => resolve('.minuted', `site-${port}`);

/** Builds, serves and rebuilds whenever minutes or templates change, until the user stops it. */
export async function serve(options: ServeOptions, streams: Streams): Promise<ExitCode> {
  await requireFolder(options.archive);
  const port = await freePort(options.port);
  const progress = startProgress(streams, options.loudness);
  let odd: ServedDiagnostics | undefined;
  let since = performance.now();
  let found = '';
  const say = (text: string) => (options.loudness === 'quiet' ? undefined : streams.out(text));
  const complain = (message: string) => streams.err(`${message}\n`);
  const site = prepareSite({
    ...options,
    baseUrl: undefined,
    output: servedFolder(port),
    mode: 'serve',
    onStep: progress.step,
    onPage: (address, html) => odd?.shown(address, html) ?? html,
    rebuilds: {
      besides: (address) => odd?.found(address),
      onLate: (done) => void done.catch((error) => complain(`not all is up to date: ${error}`)),
    },
    onLoaded: (loaded) => {
      odd = diagnosticsOnPages(loaded);
      found = describeCounts(countDiagnostics(loaded.diagnostics));
    },
    onStart: () => {
      since = performance.now();
    },
    onBuilt: (pages) => {
      progress.end();
      const seconds = ((performance.now() - since) / 1000).toFixed(1);
      say(`${pages} pages in ${seconds} s${found ? ` (${found} in the minutes)` : ''}\n`);
    },
  });
  await site.init();
  site.logger.overrideLogger({ log: () => {}, info: () => {}, warn: complain, error: complain });
  // Watched before it is read for the first time: what is saved meanwhile is not missed.
  let rebuild: (() => void) | undefined;
  let isMissed = false;
  const archive = watchArchive(resolve(options.archive), () => {
    archive.refresh();
    if (rebuild) rebuild();
    else isMissed = true;
  });
  const changed = await site.watch();
  // Eleventy builds once at a time, and once more for all that it is told meanwhile.
  rebuild = () => void changed(ARCHIVE_CHANGED);
  if (isMissed) rebuild();
  await site.serve(port);
  const address = `http://localhost:${port}/`;
  streams.out(`Serving ${options.archive} at ${address} and rebuilding on change; Ctrl+C ends it\n`);
  if (options.open) openBrowser(address);
  await stopped(streams.stopped);
  archive.close();
  await site.stopWatch();
  return exitCodes.done;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
