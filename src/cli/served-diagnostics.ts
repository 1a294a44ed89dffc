import { grouped } from '../data/collect.ts';
import type { Diagnostic, LoadedArchive } from '../model/index.ts';
import { makeAddresses } from '../site/addresses.ts';

/** What stands right before the text of every page of ours. */
const MAIN = /<main\b[^>]*>/;

/** What `serve` adds to pages. */
export interface ServedDiagnostics {
  /** What is odd about the file of a page, by its address; undefined for nothing. */
  readonly found: (address: string) => readonly Diagnostic[] | undefined;
  /** The HTML of a page with what is odd about its file. */
  readonly shown: (address: string, html: string) => string;
}

/**
 * While minutes are being written, `serve` shows what is odd about a file on its own page, so that its author sees it on
 * saving. Published sites never hold that.
 */
export function diagnosticsOnPages(loaded: LoadedArchive): ServedDiagnostics {
  const { archive, diagnostics } = loaded;
  const addresses = makeAddresses(
    archive.groups.map(({ id }) => id),
    archive.meetings.map(({ path }) => path),
  );
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  const byAddress = grouped(told.map((diagnostic) => [addresses.meeting(diagnostic.path), diagnostic]));
  return {
    found: (address) => byAddress.get(address),
    shown: (address, html) => {
      const found = byAddress.get(address);
      return found ? html.replace(MAIN, (main) => main + panel(found)) : html;
    },
  };
}

/** Plain elements without style or script of their own: the page's content security policy forbids both. */
function panel(diagnostics: readonly Diagnostic[]): string {
  const items = diagnostics.map(
    ({ line, column, severity, message, rule }) =>
      `<li>${line}:${column} <strong>${severity}</strong> ${escaped(message)} <small>${rule}</small></li>`,
  );
  return `<details open class="callout warning served-diagnostics"><summary>To look at in this file</summary><ul>${items.join('')}</ul></details>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
