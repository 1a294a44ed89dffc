import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { titleLine } from '../../../src/site/outputs/plain-text.ts';
import { element, toXml } from '../../../src/site/outputs/xml.ts';
import { hostileText } from './hostile.ts';
import { readXml } from './read-xml.ts';

describe('XML', () => {
  test('what a person wrote stays text, in elements and in attributes', () => {
    const read = readXml(toXml(element('a', { b: '"<&>\n' }, 'x ]]> <b>', element('c'), '&amp;')));
    expect(read.text).toBe('x ]]> <b>&amp;');
    expect(read.attributes).toEqual({ b: '"<&>\n' });
    expect(read.children.map((child) => child.name)).toEqual(['c']);
  });

  test('what no XML may hold is left out: control characters and halves of characters', () => {
    expect(readXml(toXml(element('a', {}, 'be\u0007ll \ud83d half 👍'))).text).toBe('bell  half 👍');
  });

  test('attributes and children that are null are not there', () => {
    expect(toXml(element('a', { b: null }, null))).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a/>\n');
  });

  test('is well-formed whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (attribute, text) => {
        readXml(toXml(element('a', { attribute }, text)));
      }),
    );
  });
});

describe('a title', () => {
  test('is one line, cut between words', () => {
    expect(titleLine(' Budget\r\n2026\t and\u0000 more ')).toBe('Budget 2026 and more');
    expect(titleLine('the quick brown fox jumps', 18)).toBe('the quick brown…');
  });

  test('is never longer than asked for and holds no half character', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 300 }), (text, length) => {
        const title = titleLine(text, length);
        expect(title.length).toBeLessThanOrEqual(length);
        expect(title).not.toMatch(/[\n\r\t\p{Surrogate}]/u);
      }),
    );
  });
});
