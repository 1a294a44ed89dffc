import type { Address } from '../addresses.ts';
import { OutputFile } from './output-file.ts';

/** Files that are made of the same: those beside one page, a feed in its formats, a calendar. */
export interface OutputUnit {
  /** Unique; null for files that are made anew in each build. */
  readonly name: string | null;
  /** What they are about and hold without looking it up, see `Page.of`. */
  readonly of: unknown;
  /** Plans the files, whose content is made when it is written; all that they are made of is looked up here or then. */
  readonly files: () => readonly OutputFile[];
}

/** A file that is made of nothing but what it looks up. */
export const fileUnit = (address: Address, content: (address: Address) => string): OutputUnit => ({
  name: `file ${address}`,
  of: null,
  files: () => [new OutputFile(address, () => content(address))],
});
