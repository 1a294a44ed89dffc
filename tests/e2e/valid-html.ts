import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import type { BuiltSite } from '../helpers/read-site.ts';

/** html-validate's recommended rules; each exception with its reason. */
const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Pages are written by machines and made small: how attributes are quoted and voids closed is no fault.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Anchors are made of headings, and some headings begin with a digit (HTML allows it, older CSS did not like it).
    'valid-id': ['error', { relaxed: true }],
    // People write long headings in their minutes, and they are titles of their pages.
    'long-title': 'off',
  },
};

/** Every fault that the validator finds on the given pages, as `page:line rule: message`. */
export async function invalidHtml(site: BuiltSite, pages: readonly string[]): Promise<readonly string[]> {
  const validator = new HtmlValidate(config);
  const faults: string[] = [];
  for (const page of pages) {
    const report = await validator.validateString(readFileSync(join(site.folder, page), 'utf8'), page);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`));
    }
  }
  return faults;
}
