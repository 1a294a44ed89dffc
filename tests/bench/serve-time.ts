import { appendFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { freePort } from '../../src/cli/free-port.ts';
import { launchProgram } from '../helpers/start-program.ts';
import type { Cost } from './measure.ts';
import { firstMarkdownFile } from './our-site.ts';

/** How often is asked whether the new page is there. Milliseconds. */
const ASK_EVERY = 10;
const FIRST_PORT = 8400;
/** Until feeds, data and the search index of the first build are there, too. Milliseconds. */
const SETTLING = 10_000;

/** From saving a file of `archive`, a copy, to its page with the new words, `runs` times. It is served from the folder around it. */
export async function measureServing(archive: string, cache: string, runs: number): Promise<readonly Cost[]> {
  const port = await freePort(FIRST_PORT);
  const program = launchProgram(['serve', basename(archive), '--port', String(port)], dirname(archive), {
    MINUTED_CACHE: cache,
  });
  try {
    await program.printed(/http:\/\/localhost:\d+\//);
    await wait(SETTLING);
    const edited = firstMarkdownFile(archive);
    const path = edited.slice(archive.length + 1).replace(/\.md$/i, '');
    const costs: Cost[] = [];
    for (let run = 0; run < runs; run++) {
      const words = `heaving-line-${run}`;
      const started = performance.now();
      appendFileSync(edited, `\n- ${words}\n`);
      await served(`http://localhost:${port}/minutes/${path}/`, words);
      costs.push({ seconds: (performance.now() - started) / 1000, megabytes: null });
    }
    return costs;
  } finally {
    await program.stop();
  }
}

async function served(address: string, words: string): Promise<void> {
  while (!(await (await fetch(address)).text()).includes(words)) await wait(ASK_EVERY);
}

const wait = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));
