import { CANARY, type HostileFile } from './hostile-file.ts';

/** What must not show up in any published file. */
export const SECRET = 'top-secret-9f8e7d';

const runs = (name: string) =>
  `require("fs").writeFileSync(${JSON.stringify(name)}, "pwned"); module.exports = () => {};`;
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" ${attributes}>${inside}</svg>`;

const texts: Readonly<Record<string, string>> = {
  'strays/run.11ty.js': runs('/tmp/minuted-pwned-1'),
  'strays/run.11ty.cjs': runs('/tmp/minuted-pwned-2'),
  'strays/run.11ty.mjs': 'import { writeFileSync } from "node:fs"; writeFileSync("/tmp/minuted-pwned-3", "pwned");',
  'strays/run.11tydata.js': runs('/tmp/minuted-pwned-4'),
  'strays/strays.json': '{"permalink": "/pwned/", "layout": "x"}',
  'strays/strays.11tydata.json': '{"permalink": "/pwned/"}',
  '_data/pwned.js': runs('/tmp/minuted-pwned-5'),
  '_data/eleventyComputed.json': '{"permalink": "/pwned/"}',
  '_includes/layout.njk': '{{ 7*7 }}',
  '.eleventy.js': runs('/tmp/minuted-pwned-6'),
  'eleventy.config.js': runs('/tmp/minuted-pwned-7'),
  'eleventy.config.ts': runs('/tmp/minuted-pwned-8'),
  'package.json': '{"type": "module", "scripts": {"postinstall": "touch /tmp/minuted-pwned-9"}}',
  '.npmrc': 'script-shell=/tmp/evil',
  'vite.config.ts': runs('/tmp/minuted-pwned-10'),
  'tsconfig.json': '{"extends": "/etc/passwd"}',
  'strays/page.html': `<script>${CANARY}</script>${SECRET}`,
  'strays/page.njk': `{{ 7*7 }}${SECRET}`,
  'strays/page.liquid': `{{ 7 | times: 7 }}${SECRET}`,
  'strays/page.webc': `<script webc:setup>process.exit(1)</script>${SECRET}`,
  'strays/page.mdx': `import fs from "fs"\n\n{fs.writeFileSync("/tmp/minuted-pwned-11", "x")}${SECRET}`,
  'strays/page.xhtml': `<html xmlns="http://www.w3.org/1999/xhtml"><script>${CANARY}</script></html>${SECRET}`,
  'strays/script.js': `${CANARY}//${SECRET}`,
  'strays/style.css': `body{display:none}/*${SECRET}*/`,
  'strays/service-worker.js': `self.addEventListener("fetch", () => {})//${SECRET}`,
  'strays/notes.txt': SECRET,
  'strays/data.json': `{"secret": "${SECRET}"}`,
  'strays/backup.sql': SECRET,
  'strays/secret.sqlite': SECRET,
  'strays/id_rsa': `-----BEGIN KEY-----${SECRET}`,
  'strays/server.pem': SECRET,
  'strays/archive.zip': SECRET,
  'strays/run.sh': `#!/bin/sh\necho ${SECRET}`,
  'strays/unlinked.pdf': `%PDF ${SECRET}`,
  'strays/unlinked.csv': SECRET,
  'strays/unlinked.png': SECRET,
  '.env': `TOKEN=${SECRET}`,
  '.htaccess': 'AddHandler cgi-script .md',
  'strays/_headers': '/*\n  X-Evil: 1',
  'strays/_redirects': '/* https://evil.example 302',
  CNAME: 'evil.example',
  '.nojekyll': '',
  '.minuted': '',
  'strays/.hidden.md': `# ${SECRET}`,
  '.github/workflows/evil.md': `# ${SECRET}`,
  '.git-not/config.md': `# ${SECRET}`,
  'node_modules/x/readme.md': `# ${SECRET}`,
  'strays/HEAD': 'ref: refs/heads/main',
  'strays/config': '[core]\n\tfsmonitor = touch /tmp/minuted-pwned-12\n',
};

const pictures: Readonly<Record<string, string>> = {
  'pictures/script.svg': svg(`<script>${CANARY}</script><desc>${SECRET}</desc>`),
  'pictures/onload.svg': svg(SECRET, `onload="${CANARY}"`),
  'pictures/link.svg': svg(`<a xlink:href="javascript:${CANARY}"><text>${SECRET}</text></a>`),
  'pictures/foreign.svg': svg(
    `<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">${SECRET}</body></foreignObject>`,
  ),
  'pictures/entity.svg': `<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>${svg(`<text>&e;${SECRET}</text>`)}`,
  'pictures/prefixed.svg': `<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>${CANARY}</s:script>${SECRET}</s:svg>`,
  'pictures/encoded.svg': `<?xml version="1.0" encoding="UTF-7"?>${svg(`+ADw-script+AD4-${SECRET}`)}`,
  'pictures/animate.svg': svg(`<a><animate attributeName="href" to="javascript:${CANARY}"/>${SECRET}</a>`),
  'pictures/import.svg': svg(`<style>@import url("https://evil.example/x.css");</style>${SECRET}`),
  'pictures/html.svg': `<html><script>${CANARY}</script>${SECRET}</html>`,
};

/** A picture that does nothing, linked and unlinked. */
export const innocentSvg = svg('<title>A square</title><rect width="9" height="9" fill="#123456"/>');

/** Files beside the minutes that Eleventy, a host or a browser would run, and secrets lying around. */
export const strays: readonly HostileFile[] = [
  ...Object.entries(texts).map(([path, content]) => ({
    path,
    content,
    attack: 'stray files',
    fate: 'unpublished' as const,
  })),
  ...Object.entries(pictures).map(([path, content]) => ({
    path,
    content,
    attack: 'active pictures',
    fate: 'unpublished' as const,
  })),
];

/** Minutes that link to every stray, in the hope that it be published. */
export const linksToStrays: string = strays
  .map(({ path }) => `- [${path}](../${encodeURI(path)}) ![${path}](../${encodeURI(path)})`)
  .filter((line) => !line.includes('unlinked'))
  .join('\n');
