import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Rule } from '../rule.ts';
import { LONGEST_SEARCHED, type SourceText } from '../source-text.ts';

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }],
};

/** Longer texts are no minutes; the expressions of secretlint are not made for them. UTF-16 units. */
const LONGEST_TEXT = 1024 * 1024;

/** What secretlint's recommended rules know, and what meeting notes leak besides. */
const OURS: readonly { readonly what: string; readonly form: RegExp }[] = [
  { what: 'client key of a kubeconfig', form: /\bclient-key-data:\s{1,8}[A-Za-z0-9+/=]{40}/ },
  { what: 'token of a kubeconfig', form: /^\s{0,40}token:\s{1,8}eyJ[\w-]{20}/ },
  {
    what: 'password',
    form: /\b(?:password|passwort|passwd|passphrase|kennwort)\s{0,3}(?:is|ist|lautet)?\s{0,3}[:=]\s{0,3}["'`]?(?=[^\s"'`]{0,64}\d)(?=[^\s"'`]{0,64}[a-z])[^\s"'`<>[\]{}()$*…]{8,64}/i,
  },
];

/** Keys, tokens and passwords. */
export const secret: Rule = {
  id: 'secret',
  severity: 'error',
  summary: 'A private key, token, kubeconfig or password, by the recommended rules of secretlint and a few of our own.',
  why: 'Minutes are public and git never forgets: the secret must be revoked, taking it out of the text is not enough.',
  example: {
    files: {
      'crew/2026-03-04.md': `# Crew 2026-03-04\n\n## Harbour Wi-Fi\n- password: h4rbour-gulls\n- the bot’s key is ghp_${'aB3dE5gH7jK9mN1pQ3sT5vW7yZ9bC1dE3fG5'}\n`,
    },
    messages: [
      'crew/2026-03-04.md:4:3 This looks like a password; revoke it, then take it out of the text',
      'crew/2026-03-04.md:5:20 This looks like a secret (GitHub Token); revoke it, then take it out of the text',
    ],
  },
  check: async ({ texts }, report) => {
    for (const text of texts) {
      for (const { line, column, what } of [...ourFindings(text), ...(await findings(text))])
        report(text.path, {
          line,
          column,
          message: `This looks like a ${what}; revoke it, then take it out of the text`,
        });
    }
  },
};

interface Found {
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

function ourFindings({ lines }: SourceText): Found[] {
  return lines.flatMap(({ line, text }) =>
    text.length > LONGEST_SEARCHED
      ? []
      : OURS.flatMap(({ what, form }) => {
          const match = form.exec(text);
          return match ? [{ line, column: match.index + 1, what }] : [];
        }),
  );
}

/** Secretlint's profiler makes an uncaught error of a path with a line break in it: no file's name is given to it. */
async function findings({ lines }: SourceText): Promise<Found[]> {
  const content = lines.map(({ text }) => text).join('\n');
  if (content.length > LONGEST_TEXT) return [];
  const source = { content, filePath: 'minutes.md', ext: '.md', contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true, maskSecrets: true } });
  return messages.flatMap(({ loc, message }) => {
    const line = lines[loc.start.line - 1]?.line;
    const kind = /^found ([\w -]{1,60})/i.exec(message)?.[1]?.trim();
    return line === undefined
      ? []
      : [{ line, column: loc.start.column + 1, what: kind ? `secret (${kind})` : 'secret' }];
  });
}
