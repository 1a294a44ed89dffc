import { siteFiles } from '../../addresses.ts';
import type { Site } from '../../site.ts';

/** What a page may do: nothing but load its own files. Search compiles its index with WebAssembly. */
export const contentSecurityPolicy: readonly string[] = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const everywhere: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Whoever wants may read the data from their own pages. */
const open: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' };

const rules: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['/*', everywhere],
  ['/api/*', open],
  ['/*/feed.xml', { 'Content-Type': 'application/atom+xml; charset=utf-8', ...open }],
  ['/feed.xml', { 'Content-Type': 'application/atom+xml; charset=utf-8', ...open }],
  ['/*/feed.json', { 'Content-Type': 'application/feed+json; charset=utf-8', ...open }],
  ['/feed.json', { 'Content-Type': 'application/feed+json; charset=utf-8', ...open }],
  ['/*/index.json', open],
  ['/*/index.md', { 'Content-Type': 'text/markdown; charset=utf-8', 'X-Robots-Tag': 'noindex' }],
  ['/*/badge.svg', { 'Cache-Control': 'public, max-age=3600', ...open }],
];

/** A reader's browser asks for it again with every visit: a kept one would keep an old site. */
const worker: (typeof rules)[number] = [siteFiles.worker, { 'Cache-Control': 'no-cache' }];

/** Headers for Netlify and Cloudflare Pages, which read them from `_headers`. */
export const headersFile = ({ options }: Pick<Site, 'options'>): string =>
  [...rules, ...(options.offline ? [worker] : [])]
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
