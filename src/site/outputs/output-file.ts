import type { Address } from '../addresses.ts';

/**
 * A file of the site that is not a page. Its content is made when it is written and not kept.
 * A class, because Eleventy copies and proxies plain objects in its data.
 */
export class OutputFile {
  /** Path in the output folder. */
  readonly permalink: string;
  readonly content: () => string;

  constructor(address: Address, content: () => string) {
    this.permalink = address.slice(1);
    this.content = content;
  }

  /** The same file in a folder of the output. */
  below(prefix: string): OutputFile {
    return new OutputFile(`${prefix}${this.permalink}`, this.content);
  }
}
