import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { within } from '../../data/collect.ts';
import type { Inputs, Notes } from '../inputs.ts';
import { OutputFile } from '../outputs/output-file.ts';
import type { OutputUnit } from '../outputs/output-unit.ts';
import type { Page } from '../page.ts';
import { writeIfChanged } from './files.ts';

/** An earlier build, of which whatever would be the same is kept. */
export interface EarlierBuild {
  /** Its folder, as the build left it; the folder to fill itself where a site is rebuilt in its place. */
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
  /** Files of no unit, which every build makes anew. */
  readonly #others = new Set<string>();
  /** Of the output, as far as they are known to be there. */
  readonly #folders = new Map<string, 'new' | 'old'>();
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

  /** The files that have to be made, with their places in the output folder; the others are there. */
  changedFiles(units: readonly OutputUnit[], prefix: string): readonly OutputFile[] {
    return units.flatMap((unit) => this.#plan(unit, prefix));
  }

  /** Writes the files of a unit, or takes them over. */
  write(unit: OutputUnit, prefix: string): void {
    for (const { permalink, content } of this.#plan(unit, prefix)) this.#write(permalink, content());
  }

  /** None where all are taken over. */
  #plan({ name, of, files }: OutputUnit, prefix: string): readonly OutputFile[] {
    const planned = () => files().map((file) => file.below(prefix.slice(1)));
    if (name === null) {
      const made = planned();
      this.others(made.map(({ permalink }) => permalink));
      return made;
    }
    if (this.take(name, of)) return [];
    const made = this.#inputs.during(name, of, planned);
    this.#files.set(
      name,
      made.map(({ permalink }) => permalink),
    );
    return made.map(
      ({ permalink, content }) => new OutputFile(permalink, () => this.#inputs.during(name, of, content)),
    );
  }

  /** Notes files that belong to no unit. */
  others(paths: Iterable<string>): void {
    for (const path of paths) this.#others.add(path);
  }

  /** All that was made or taken over, as far as it was noted. */
  files(): ReadonlySet<string> {
    return new Set([...this.#others, ...[...this.#files.values()].flat()]);
  }

  /** Somebody's own site may be written where it was before: files of the last index are named otherwise and would stay. */
  startIndex(folder: string): void {
    rmSync(join(this.#output, folder), { recursive: true, force: true });
  }

  /** A part of the search index is written where it belongs. */
  folderFor(folder: string): string {
    return join(this.#output, folder);
  }

  /** Notes the files of a part of the search index, which is made of nothing but `of`. */
  made(unit: string, of: string, folder: string, files: readonly string[]): void {
    this.#inputs.during(unit, of, () => undefined);
    this.#files.set(
      unit,
      files.map((file) => `${folder}/${file}`),
    );
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

  /** Where this build made the folder nothing can be there already. */
  #write(file: string, content: string): void {
    const to = join(this.#output, file);
    if (this.#makeFolder(to) === 'new') writeFileSync(to, content);
    else writeIfChanged(to, content);
  }

  /** Says whether the folder of a file was there before this build. */
  #makeFolder(file: string): 'new' | 'old' {
    const folder = dirname(file);
    const make = () => (mkdirSync(folder, { recursive: true }) === undefined ? 'old' : 'new');
    return within(this.#folders, folder, make);
  }

  /** A further name for the same file: a tenth of the time of writing it. A copy where the disk has no such thing. */
  #take(file: string): boolean {
    const from = join(this.#earlier, file);
    const to = join(this.#output, file);
    if (from === to) return existsSync(to);
    this.#makeFolder(to);
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
