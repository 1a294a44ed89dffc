import type { Diagnostic, LoadedArchive } from '../model/index.ts';
import { makeAddresses } from '../site/addresses.ts';

/** What stands right before the text of every page of ours. */
const MAIN = /<main\b[^>]*>/;

/**
 * While minutes are being written, `serve` shows what is odd about a file on its own page, so that its author sees it on
 * saving. Gives the HTML of a page, by its address, with its diagnostics; published sites never hold them.
 */
export function diagnosticsOnPages(loaded: LoadedArchive): (address: string, html: string) => string {
  const { archive, diagnostics } = loaded;
  const addresses = makeAddresses(
    archive.groups.map(({ id }) => id),
    archive.meetings.map(({ path }) => path),
  );
  const byAddress = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity === 'info') continue;
    const address = addresses.meeting(diagnostic.path);
    byAddress.set(address, [...(byAddress.get(address) ?? []), diagnostic]);
  }
  return (address, html) => {
    const found = byAddress.get(address);
    return found ? html.replace(MAIN, (main) => main + panel(found)) : html;
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
