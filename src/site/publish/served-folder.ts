import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { digester, type Notes } from '../inputs.ts';
import type { KeptPages } from './kept-pages.ts';
import { ServedIndex } from './served-index.ts';

/**
 * What is known of a folder in which one site is made again and again while somebody looks at it: what lies there, and of what it
 * was made. Nothing of it outlives the process, and it is trusted only while every build ends well.
 */
export class ServedFolder {
  readonly #output: string;
  #notes: Notes | null = null;
  /** All that we wrote there and did not remove, relative. */
  #files: ReadonlySet<string> = new Set();
  #last: Promise<void> = Promise.resolve();
  /** Knows by identity what earlier builds held. */
  readonly digest = digester();
  readonly index: ServedIndex;

  /** Empties the folder: what an earlier process left there is not known. */
  constructor(output: string) {
    this.#output = output;
    this.index = new ServedIndex(output);
    rmSync(output, { recursive: true, force: true });
  }

  /** Does work when what was given before is done. */
  async oneByOne(work: () => Promise<void>): Promise<void> {
    this.#last = this.#last.catch(() => undefined).then(work);
    await this.#last;
  }

  /** The notes of the last build, handed out once: if this build fails, nobody knows what lies in the folder. */
  begin(): Notes | null {
    const notes = this.#notes;
    this.#notes = null;
    return notes;
  }

  /** Notes what was made so far. Files of before stay, because some of them may still be taken over. */
  partly(kept: KeptPages): void {
    this.#notes = kept.notes();
    this.#files = new Set([...this.#files, ...kept.files()]);
  }

  /** Notes that everything is made, and removes what no longer belongs to the site. */
  wholly(kept: KeptPages): void {
    const files = kept.files();
    for (const path of this.#files) if (!files.has(path)) rmSync(join(this.#output, path), { force: true });
    this.#notes = kept.notes();
    this.#files = files;
  }
}
