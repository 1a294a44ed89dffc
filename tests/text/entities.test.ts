import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/text/entities.ts';

test('everyday names and numbers become characters', () => {
  expect(decodeEntities('a &lt; b &amp; c&nbsp;d &#39;e&#39; &#x3C; &#8211; &APOS;')).toBe("a < b & c d 'e' < – '");
});

test('what names no character stays, and what is decoded is not decoded again', () => {
  expect(decodeEntities('&uml; &toString; &#9999999; &#xFFFFFF; & &; &amp;lt;')).toBe(
    '&uml; &toString; &#9999999; &#xFFFFFF; & &; &lt;',
  );
});
