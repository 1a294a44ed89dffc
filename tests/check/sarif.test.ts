import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/check/reporters/sarif.ts';
import { documentedRules } from '../../src/lint/documented-rules.ts';
import type { Diagnostic } from '../../src/model/index.ts';
import { sarifValidator } from './sarif-schema.ts';

const finding: Diagnostic = {
  path: 'crew/süd 1.md',
  rule: 'email-address',
  severity: 'info',
  message: 'An e-mail address',
  line: 4,
  column: 12,
};
const copy: Diagnostic = {
  ...finding,
  rule: 'duplicate-file',
  severity: 'error',
  related: [{ path: 'a.md', line: 1, message: 'the same text' }],
};

function log(diagnostics: readonly Diagnostic[]) {
  return JSON.parse(
    sarif({
      diagnostics,
      marked: diagnostics,
      files: 1,
      prefix: 'minutes/',
      lineAt: () => undefined,
      color: false,
      version: '1.2.3',
    }),
  );
}

describe('SARIF', () => {
  const validate = sarifValidator();

  test('keeps to the standard’s own schema', () => {
    for (const diagnostics of [[], [finding], [finding, copy, copy]]) {
      validate(log(diagnostics));
      expect(validate.errors).toBeNull();
    }
  });

  test('that schema refuses what is none', () => {
    const good = log([finding]);
    const [run] = good.runs;
    const [result] = run.results;
    const withUri = (uri: string) => [{ physicalLocation: { artifactLocation: { uri } } }];
    const wrong = [
      {},
      { ...good, version: '2.0.0' },
      { ...good, runs: [{ results: [] }] },
      { ...good, runs: [{ ...run, results: [{ ...result, level: 'info' }] }] },
      { ...good, runs: [{ ...run, results: [{ ...result, locations: withUri('a b.md') }] }] },
      { ...good, runs: [{ ...run, results: [{ ...result, line: 4 }] }] },
    ];
    expect(wrong.map((each) => validate(each))).toEqual(wrong.map(() => false));
  });

  test('names rule, level, place from the root of the repository, and the other places', () => {
    expect(log([copy]).runs[0].results).toEqual([
      {
        ruleId: 'duplicate-file',
        ruleIndex: documentedRules.findIndex(({ id }) => id === 'duplicate-file'),
        level: 'error',
        message: { text: 'An e-mail address' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'minutes/crew/s%C3%BCd%201.md', uriBaseId: 'SRCROOT' },
              region: { startLine: 4, startColumn: 12 },
            },
          },
        ],
        relatedLocations: [
          {
            id: 0,
            physicalLocation: {
              artifactLocation: { uri: 'minutes/a.md', uriBaseId: 'SRCROOT' },
              region: { startLine: 1 },
            },
            message: { text: 'the same text' },
          },
        ],
      },
    ]);
  });

  test('every result’s index leads to its rule', () => {
    const { tool, results } = log([finding, copy]).runs[0];
    expect(results.map((result: { ruleIndex: number }) => tool.driver.rules[result.ruleIndex].id)).toEqual([
      'email-address',
      'duplicate-file',
    ]);
  });
});
