import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/check/reporters/index.ts';
import type { CheckReport } from '../../src/check/reporters/reporter.ts';
import type { Diagnostic } from '../../src/model/index.ts';

const finding: Diagnostic = {
  path: 'crew/2026-03-04.md',
  rule: 'email-address',
  severity: 'warning',
  message: 'An e-mail address; expected a handle or a name',
  line: 4,
  column: 12,
};
const copy: Diagnostic = {
  path: 'crew/2026-03-05.md',
  rule: 'duplicate-file',
  severity: 'error',
  message: 'The text is that of another file',
  line: 1,
  column: 1,
  related: [{ path: 'crew/2026-03-04.md', line: 1, message: 'the same text' }],
};

function report(diagnostics: readonly Diagnostic[], more: Partial<CheckReport> = {}): CheckReport {
  return {
    diagnostics,
    marked: diagnostics,
    files: 2,
    prefix: 'minutes/',
    lineAt: () => '- write to ada@nets.test',
    color: false,
    version: '1.2.3',
    ...more,
  };
}

const told = (format: string, input: CheckReport) => reporters[format]?.(input) ?? '';

describe('pretty', () => {
  test('shows the line with a caret, and the other place', () => {
    expect(told('pretty', report([finding, copy]))).toBe(
      [
        'minutes/crew/2026-03-04.md:4:12 warning An e-mail address; expected a handle or a name email-address',
        '    - write to ada@nets.test',
        '               ^',
        'minutes/crew/2026-03-05.md:1:1 error The text is that of another file duplicate-file',
        '    - write to ada@nets.test',
        '    minutes/crew/2026-03-04.md:1 the same text',
        '',
        '2 files checked: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  test('shows no terminal escape that minutes hold, and only a part of a long line', () => {
    const text = told(
      'pretty',
      report([{ ...finding, column: 500 }], { lineAt: () => `\u001b[2J${'x'.repeat(5000)}` }),
    );
    expect(text).not.toContain('\u001b');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(130);
  });

  test('colours only where colours are wanted', () => {
    expect(told('pretty', report([finding], { color: true }))).toContain('\u001b[33mwarning');
  });

  test('says so when there is nothing to complain about', () => {
    expect(told('pretty', report([]))).toBe('2 files checked: nothing to complain about\n');
  });
});

describe('json', () => {
  test('is the diagnostics, with paths from the root of the repository', () => {
    expect(JSON.parse(told('json', report([copy])))).toEqual({
      files: 2,
      diagnostics: [
        {
          ...copy,
          path: 'minutes/crew/2026-03-05.md',
          related: [{ path: 'minutes/crew/2026-03-04.md', line: 1, message: 'the same text' }],
        },
      ],
    });
  });
});

describe('github', () => {
  test('is workflow commands, the worst first, escaped so that minutes cannot add commands of their own', () => {
    const odd = { ...finding, path: 'a,b:c/x.md', message: '50 %\n::error::boo' };
    expect(told('github', report([odd, copy])).split('\n')).toEqual([
      '::error file=minutes/crew/2026-03-05.md,line=1,col=1,title=duplicate-file::The text is that of another file',
      '::warning file=minutes/a%2Cb%3Ac/x.md,line=4,col=12,title=email-address::50 %25%0A::error::boo',
      '2 files checked, 2 findings',
      '',
    ]);
  });

  test('marks at most ten of each severity, and only lines that the change touches; the rest is counted', () => {
    const many = Array.from({ length: 14 }, (_, index) => ({ ...finding, line: index + 1 }));
    const lines = told('github', report([...many, copy], { marked: many }))
      .trim()
      .split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe('2 files checked, 15 findings, 5 of them not marked at their lines');
  });
});
