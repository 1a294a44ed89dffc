import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Inputs, Notes } from '../inputs.ts';
import type { EntryUnit } from '../outputs/entry-files.ts';
import type { Page } from '../page.ts';
import { writeIfChanged } from './files.ts';

/** An earlier build, of which whatever would be the same is kept. */
export interface EarlierBuild {
  /** Its folder, as the build left it. */
  readonly folder: string;
  /** Null where nothing is known of it. */
  readonly notes: Notes | null;
}

/** Takes over from an earlier build what would be made the same again, and keeps book of what belongs to what. */
export class KeptPages {
  readonly #inputs: Inputs;
  /** Folder of the earlier build. */
  readonly #earlier: string;
  /** Folder to fill. */
  readonly #output: string;
  readonly #files = new Map<string, readonly string[]>();
  readonly #folders = new Set<string>();
  /** How many HTML pages were taken over. */
  pages = 0;

  constructor(inputs: Inputs, earlier: string, output: string) {
    this.#inputs = inputs;
    this.#earlier = earlier;
    this.#output = output;
  }

  /** The pages that have to be made; the others are there. */
  changed<View>(pages: readonly Page<View>[]): readonly Page<View>[] {
    return pages.filter((page) => {
      if (this.take(page.address, page.of)) {
        this.pages += 1;
        return false;
      }
      this.#files.set(page.address, [page.permalink]);
      return true;
    });
  }

  /** Writes the files of a unit, or takes them over. */
  write({ name, of, files }: EntryUnit, prefix: string): void {
    if (name !== null && this.take(name, of)) return;
    const made = () =>
      files().map((file) => ({ path: `${prefix.slice(1)}${file.permalink}`, content: file.content() }));
    const written = name === null ? made() : this.#inputs.during(name, of, made);
    for (const { path, content } of written) writeIfChanged(join(this.#output, path), content);
    if (name !== null)
      this.#files.set(
        name,
        written.map(({ path }) => path),
      );
  }

  /** Notes the files of a unit that was made of nothing but `of`. */
  made(unit: string, of: unknown, files: readonly string[]): void {
    this.#inputs.during(unit, of, () => undefined);
    this.#files.set(unit, files);
  }

  /** For the next build. */
  notes(): Notes {
    return this.#inputs.notes(this.#files);
  }

  /** Takes over the files of a unit; false where they have to be made. */
  take(unit: string, of: unknown): boolean {
    const files = this.#inputs.unchanged(unit, of);
    if (files === null || !files.every((file) => this.#take(file))) {
      for (const file of files ?? []) rmSync(join(this.#output, file), { force: true });
      return false;
    }
    this.#files.set(unit, files);
    return true;
  }

  /** A further name for the same file: a tenth of the time of writing it. A copy where the disk has no such thing. */
  #take(file: string): boolean {
    const from = join(this.#earlier, file);
    const to = join(this.#output, file);
    const folder = dirname(to);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    try {
      linkSync(from, to);
      return true;
    } catch {
      return copied(from, to);
    }
  }
}

function copied(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    return true;
  } catch {
    // It is gone: another build took the folder's place.
    return false;
  }
}
