import type { Rule } from '../rule.ts';
import { LONGEST_SEARCHED, type SourceText, type TextLine } from '../source-text.ts';

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
  reads: 'texts',
  check: async ({ texts }, report) => {
    const found = [...texts.flatMap(ourFindings), ...(await secretlintFindings(texts))];
    for (const { path, line, column, what } of found) {
      report(path, { line, column, message: `This looks like a ${what}; revoke it, then take it out of the text` });
    }
  },
};

interface Found {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

function ourFindings({ path, lines }: SourceText): Found[] {
  return lines.flatMap(({ line, text }) =>
    text.length > LONGEST_SEARCHED
      ? []
      : OURS.flatMap(({ what, form }) => {
          const match = form.exec(text);
          return match ? [{ path, line, column: match.index + 1, what }] : [];
        }),
  );
}

/** A line, and whose. */
interface PlacedLine {
  readonly path: string;
  readonly line: TextLine;
}

/** Its profiler keeps a mark for each rule and text and searches all of them each time: few large texts take seconds less. */
async function secretlintFindings(texts: readonly SourceText[]): Promise<Found[]> {
  const found: Found[] = [];
  let batch: PlacedLine[] = [];
  let length = 0;
  for (const { path, lines } of texts) {
    const own = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
    if (own > LONGEST_TEXT) continue;
    if (length + own > LONGEST_TEXT) {
      found.push(...(await searchBatch(batch)));
      batch = [];
      length = 0;
    }
    batch.push(...lines.map((line) => ({ path, line })));
    length += own;
  }
  return [...found, ...(await searchBatch(batch))];
}

/** Secretlint is loaded when there is something to search. It makes an uncaught error of a path with a line break in it: no file's name is given to it. */
async function searchBatch(batch: readonly PlacedLine[]): Promise<Found[]> {
  if (batch.length === 0) return [];
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, options: {} }] };
  const content = batch.map(({ line }) => line.text).join('\n');
  const source = { content, filePath: 'minutes.md', ext: '.md', contentType: 'text' as const };
  const { messages } = await lintSource({ source, options: { config, noPhysicFilePath: true, maskSecrets: true } });
  return messages.flatMap(({ loc, message }): Found[] => {
    const place = batch[loc.start.line - 1];
    const kind = /^found ([\w -]{1,60})/i.exec(message)?.[1]?.trim();
    const what = kind ? `secret (${kind})` : 'secret';
    return place ? [{ path: place.path, line: place.line.line, column: loc.start.column + 1, what }] : [];
  });
}
