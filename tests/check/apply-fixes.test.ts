import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../src/check/apply-fixes.ts';
import type { Diagnostic, TextEdit } from '../../src/model/index.ts';

function finding(...fix: TextEdit[]): Diagnostic {
  return { path: 'a.md', rule: 'checkbox-form', severity: 'warning', message: 'x', line: 1, column: 1, fix };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (result: ReturnType<typeof applyFixes>) =>
  result && new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes);

describe('mending a file', () => {
  test('replaces, inserts and deletes at offsets of the decoded text', () => {
    const fixes = [
      finding({ start: 0, end: 3, text: 'one' }),
      finding({ start: 4, end: 4, text: '…' }),
      finding({ start: 8, end: 9, text: '' }),
    ];
    expect(text(applyFixes(bytes('ONE two. three'), fixes))).toBe('one …two.three');
  });

  test('keeps byte order mark, line ends and trailing spaces, and counts a line end as one', () => {
    const raw = '\ufeff# Crew  \r\n\r\n- [] mend\t\r\nlone\rend\n\n';
    const start = '# Crew  \n\n'.length;
    const result = applyFixes(bytes(raw), [finding({ start, end: start + 4, text: '- [ ]' })]);
    expect(text(result)).toBe('\ufeff# Crew  \r\n\r\n- [ ] mend\t\r\nlone\rend\n\n');
  });

  test('writes line ends as the file does', () => {
    expect(text(applyFixes(bytes('a\r\nb'), [finding({ start: 1, end: 1, text: '\n' })]))).toBe('a\r\n\r\nb');
  });

  test('leaves what is outside the edits alone, whatever script or emoji', () => {
    const raw = '👩‍🔧 Zażółć 日本 ##Netz';
    const start = raw.indexOf('Netz');
    expect(text(applyFixes(bytes(raw), [finding({ start, end: start, text: ' ' })]))).toBe('👩‍🔧 Zażółć 日本 ## Netz');
  });

  test('takes a finding’s edits all or none: those that overlap with an earlier one wait for the next run', () => {
    const first = finding({ start: 0, end: 2, text: 'X' });
    const second = finding({ start: 1, end: 3, text: 'Y' }, { start: 5, end: 6, text: 'Z' });
    const result = applyFixes(bytes('abcdef'), [first, second]);
    expect(text(result)).toBe('Xcdef');
    expect(result?.fixed).toEqual([first]);
  });

  test('does nothing to a file that is not UTF-8, has nothing to mend, or has become shorter', () => {
    const fix = finding({ start: 0, end: 1, text: 'b' });
    expect(applyFixes(Uint8Array.of(0x61, 0xff), [fix])).toBeNull();
    expect(applyFixes(bytes('a'), [{ ...fix, fix: [] }])).toBeNull();
    expect(applyFixes(bytes(''), [fix])).toBeNull();
  });
});
