import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PartBook } from '../search/start-index.ts';

interface Part {
  readonly of: string;
  /** In the output folder. */
  readonly files: readonly string[];
}

/**
 * The parts of a search index that is renewed while somebody searches in it: each is written elsewhere and put in its place when
 * it is whole. One index after the other.
 */
export class ServedIndex implements PartBook {
  readonly #output: string;
  /** Where parts are written, on the same disk. */
  readonly #workshop: string;
  readonly #parts = new Map<string, Part>();
  #current = new Set<string>();

  constructor(output: string) {
    this.#output = output;
    this.#workshop = `${output.replace(/[/\\]+$/, '')}-index`;
  }

  /** Forgets an index that was never finished. */
  startIndex(): void {
    this.#current = new Set();
    rmSync(this.#workshop, { recursive: true, force: true });
  }

  take(unit: string, of: string): boolean {
    this.#current.add(unit);
    const part = this.#parts.get(unit);
    return part?.of === of && part.files.every((file) => existsSync(join(this.#output, file)));
  }

  folderFor(folder: string): string {
    return join(this.#workshop, folder);
  }

  made(unit: string, of: string, folder: string, names: readonly string[]): void {
    const files = names.map((name) => `${folder}/${name}`);
    for (const file of files) {
      const to = join(this.#output, file);
      mkdirSync(dirname(to), { recursive: true });
      renameSync(join(this.#workshop, file), to);
    }
    const kept = new Set(files);
    this.#remove((this.#parts.get(unit)?.files ?? []).filter((file) => !kept.has(file)));
    this.#parts.set(unit, { of, files });
  }

  /** To be called when a whole index is made: removes the parts that it does not have. */
  finish(): void {
    for (const [unit, { files }] of this.#parts) {
      if (this.#current.has(unit)) continue;
      this.#remove(files);
      this.#parts.delete(unit);
    }
  }

  #remove(files: readonly string[]): void {
    for (const file of files) rmSync(join(this.#output, file), { force: true });
  }
}
