import type { Rule } from '../rule.ts';
import { LONGEST_SEARCHED } from '../source-text.ts';

const ADDRESS = /(?<![\w.+@/:-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24}(?![\w-])/gi;
/** Addresses of nobody in particular, and examples. */
const NOBODY =
  /^(?:git|info|contact|kontakt|noreply|no-reply|security|support|press|admin|team|list|lists|hello|board|users?|help|newsletter|abuse|operations|ops|office|events|legal|privacy|conduct)@|@(?:[\w-]+\.)*(?:group\.calendar\.google\.com|example\.(?:com|org|net)|lists\.[\w.-]+|googlegroups\.com|groups\.io|localhost|matrix\.org)$/i;

/** A person's e-mail address. */
export const emailAddress: Rule = {
  id: 'email-address',
  severity: 'warning',
  summary: 'An e-mail address of a person; addresses of lists and roles (info@, security@) are none.',
  why: 'Once published it is harvested, and the person was probably not asked.',
  example: {
    files: {
      'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Nets\n- write to ada.lovelock@nets.test or info@nets.test\n',
    },
    messages: ['crew/2026-03-04.md:4:12 An e-mail address; expected a handle or a name'],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const { line, text } of lines) {
        if (!text.includes('@') || text.length > LONGEST_SEARCHED) continue;
        for (const { 0: address, index } of text.matchAll(ADDRESS))
          if (!NOBODY.test(address))
            report(path, { line, column: index + 1, message: 'An e-mail address; expected a handle or a name' });
      }
  },
};
