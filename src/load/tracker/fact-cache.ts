import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { readSealed, writeSealed } from '../../read/sealed-file.ts';
import { cacheFolder } from '../parse-cache.ts';
import type { TrackerSettings } from './settings.ts';

const fact = z.object({
  title: z.string(),
  state: z.enum(['open', 'closed', 'merged']),
  type: z.enum(['issue', 'pull']),
});
const entry = z.object({ fact: fact.nullable(), asked: z.number() });
const entries = z.array(z.tuple([z.string(), entry]));

/** What is known of one reference: null for what is not there or not public; when it was asked, in milliseconds. */
export type KnownFact = z.output<typeof entry>;

/** What is known of references, by ref. */
export type KnownFacts = ReadonlyMap<string, KnownFact>;

/** The file that keeps what one archive learned from one tracker. */
export function factFile(root: string, { base }: TrackerSettings): string {
  const key = createHash('sha256').update(`${root}\0${base}`).digest('hex');
  return join(cacheFolder(), `tracker-${key.slice(0, 16)}.json`);
}

/** Reads what is known; nothing where there is no such file or it is damaged. */
export async function readFacts(file: string): Promise<KnownFacts> {
  try {
    const text = await readSealed(file);
    return new Map(text === null ? [] : entries.parse(JSON.parse(text.toString('utf8'))));
  } catch {
    return new Map();
  }
}

/** Keeps what is known, whole or not at all. A cache that cannot be written costs time, never the build. */
export async function saveFacts(file: string, facts: KnownFacts): Promise<void> {
  try {
    await writeSealed(file, JSON.stringify([...facts]));
  } catch {
    return;
  }
}
