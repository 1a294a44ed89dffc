/**
 * A file of the site that is not a page. Its content is made when it is written and not kept.
 * A class, because Eleventy copies and proxies plain objects in its data.
 */
export class OutputFile {
  /** Path in the output folder. */
  readonly permalink: string;
  readonly content: () => string;

  /** `path`: its address, or its place in the output folder. */
  constructor(path: string, content: () => string) {
    this.permalink = path.replace(/^\//, '');
    this.content = content;
  }

  /** The same file in a folder of the output; `folder` ends with `/`, or is empty. */
  below(folder: string): OutputFile {
    return folder === '' ? this : new OutputFile(`${folder}${this.permalink}`, this.content);
  }
}
