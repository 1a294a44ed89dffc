/** One file of the hostile archive. */
export interface HostileFile {
  /** Relative to the archive. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Class of attack, for the figures. */
  readonly attack: string;
  /** What must become of it: a page with its text, or nothing at all. Default `page`. */
  readonly fate?: 'page' | 'unpublished';
}

/** What every payload tries to run; the browser test looks for its traces. */
export const CANARY = 'window.__pwned=(window.__pwned||0)+1;document.title=`pwned`;alert(`pwned`)';

/** Where payloads try to send a request to. */
export const EVIL = 'https://evil.example';

/** Word at the end of the page `number`: still there if nothing was lost on the way. */
export const keptWord = (number: number): string => `kept${number}word`;
