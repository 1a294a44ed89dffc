import { describe, expect, test } from 'vitest';
import { isInertSvg } from '../../src/read/inert-svg.ts';
import { innocentSvg, strays } from '../hostile/attacks/strays.ts';

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

describe('pictures that only draw', () => {
  test.each([
    innocentSvg,
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${svg('<path d="M0 0L9 9"/>')}`,
    svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/><style>.a { fill: #123 }</style>'),
    svg('<a href="https://example.org"><text>Ann &amp; Bob</text></a>'),
  ])('%s', (text) => {
    expect(isInertSvg(text)).toBe(true);
  });
});

describe('pictures that do more', () => {
  const active = strays.filter(({ attack }) => attack === 'active pictures').map(({ content }) => String(content));
  test.each([
    ...active,
    '',
    'no picture',
    svg('<image href="https://evil.example/x.png"/>'),
    svg('<rect style="fill:url(https://evil.example/x)"/>'),
    svg('<rect style="fill:&#117;rl(https://evil.example/x)"/>'),
    svg('<set attributeName="onload" to="alert(1)"/>'),
    svg('<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'),
    svg('<g xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></g>'),
    `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`,
    svg('<rect on\u0000load="alert(1)"/>'),
  ])('%s', (text) => {
    expect(isInertSvg(text)).toBe(false);
  });
});
