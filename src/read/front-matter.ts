import matter from 'gray-matter';
import { isMap, parseDocument } from 'yaml';
import type { FrontMatter, FrontMatterValue } from '../model/index.ts';

/** A file's text taken apart. */
export interface SplitText {
  readonly frontMatter: FrontMatter;
  readonly body: string;
  /** Lines before the body. */
  readonly lineOffset: number;
  /** Why the front matter could not be read as YAML, and the 1-based line. */
  readonly problem: { readonly line: number; readonly message: string } | null;
}

/** `---`, data, `---` or `...`, at the top or after blank lines (two of the decks we met begin with one). */
const BLOCK = /^(?:[ \t]*\n)*---([^\n]*)\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const KEY_LINE = /^[\w-]{1,64}[ \t]*:(?:[ \t]|$)/;
/** A YAML bomb multiplies aliases; no one needs more than a few in front matter. */
const MAX_ALIASES = 50;
const PROTOTYPE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Takes YAML front matter off a text. Only YAML: gray-matter would run `---js` front matter with its default engines, so
 * every other language is plain text here. A block that is no YAML map is text too (a rule at the top of the page);
 * one that looks like keys but does not parse is reported, and its simple `key: value` lines are used.
 */
export function splitFrontMatter(text: string): SplitText {
  const match = BLOCK.exec(text);
  const none: SplitText = { frontMatter: {}, body: text, lineOffset: 0, problem: null };
  if (!match) return none;
  const [block, language = '', yaml = ''] = match;
  const looksLikeKeys = yaml.split('\n').some((line) => KEY_LINE.test(line));
  if (language.trim() !== '' && language.trim() !== 'yaml') {
    const message = `front matter in “${language.trim()}” is not read, only YAML is; it is shown as text`;
    return looksLikeKeys || yaml !== '' ? { ...none, problem: { line: lineOf(text, match, 0), message } } : none;
  }
  if (!looksLikeKeys) return none;
  const body = text.slice(block.length);
  const lineOffset = countLines(block);
  const read = readYaml(block.trimStart());
  if ('data' in read) return { frontMatter: read.data, body, lineOffset, problem: null };
  const first = lineOf(text, match, read.line);
  return { frontMatter: simpleKeys(yaml), body, lineOffset, problem: { line: first, message: read.message } };
}

type YamlResult = { readonly data: FrontMatter } | { readonly message: string; readonly line: number };

function readYaml(block: string): YamlResult {
  let failure: { message: string; line: number } | null = null;
  const parse = (yaml: string): object => {
    const document = parseDocument(yaml, { schema: 'core', customTags: [], logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    // gray-matter hands over the line end after the opening fence, too: its first line is the fence's.
    if (error)
      failure = { message: firstSentence(error.message), line: Math.max(1, (error.linePos?.[0].line ?? 2) - 1) };
    else if (!isMap(document.contents)) failure = { message: 'expected `key: value` lines', line: 1 };
    else {
      try {
        const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
        return { plain: plainData(value) };
      } catch (error) {
        failure = { message: error instanceof Error ? error.message : String(error), line: 1 };
      }
    }
    return {};
  };
  const { data } = matter(block, { language: 'yaml', engines: { yaml: { parse } } });
  return failure ?? { data: isPlainMap(data.plain) ? data.plain : {} };
}

/** Keeps YAML's own kinds of data and drops keys that mean something to JavaScript. */
function plainData(value: unknown): FrontMatterValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value === 'object') {
    const entries = Object.entries(value).filter(([key]) => !PROTOTYPE_KEYS.has(key));
    return Object.fromEntries(entries.map(([key, inner]) => [key, plainData(inner)]));
  }
  return value === undefined ? null : String(value);
}

function isPlainMap(value: unknown): value is FrontMatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What can be saved of a block that is no YAML: top-level `key: text` lines. */
function simpleKeys(yaml: string): FrontMatter {
  const pairs = yaml.split('\n').flatMap((line): [string, string][] => {
    const match = /^([A-Za-z][\w-]{0,63})[ \t]*:[ \t]+(\S[^\n]{0,500})$/.exec(line);
    const [, key = '', value = ''] = match ?? [];
    return match && !PROTOTYPE_KEYS.has(key) ? [[key, value.trim().replace(/^(["'])(.*)\1$/, '$2')]] : [];
  });
  return Object.fromEntries(pairs);
}

function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

function countLines(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** 1-based line in the file of line `inner` of the YAML (0: the opening fence itself). */
function lineOf(text: string, match: RegExpExecArray, inner: number): number {
  const fence = match[0].indexOf('---');
  return text.slice(0, fence).split('\n').length + inner;
}
