import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Rule } from '../../src/lint/rule.ts';
import { sourceText } from '../../src/lint/source-text.ts';
import { createDraft } from '../../src/parse/create-draft.ts';
import type { MeetingPlugin } from '../../src/parse/draft.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { parseMarkdown } from '../../src/parse/processor.ts';
import { configSchema } from '../../src/read/config-schema.ts';
import { defaultVocabulary, extendVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { runProgram } from '../helpers/build-site.ts';
import { gitIn } from '../helpers/crew-repository.ts';
import { folderOf } from '../helpers/folder.ts';
import { loadedFrom } from '../helpers/loaded.ts';
import { project } from '../helpers/places.ts';

const text = readFileSync(join(project, '.github/CONTRIBUTING.md'), 'utf8');

/** The first code block of a language after a heading. */
function block(language: string, heading: string): string {
  const after = text.slice(text.indexOf(`\n## ${heading}`));
  return new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(after)?.[1] ?? '';
}

/** What a snippet of TypeScript exports. Its imports are types only. */
async function exported(snippet: string): Promise<Readonly<Record<string, unknown>>> {
  const { outputText } = ts.transpileModule(snippet, { compilerOptions: { module: ts.ModuleKind.ESNext, target: 99 } });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'check' in value;
const isPlugin = (value: unknown): value is MeetingPlugin => typeof value === 'function';

const source = (path: string, body: string) => ({ path, text: body, lineOffset: 0, frontMatter: {}, diagnostics: [] });

/** `npm run -s check -- --fix` → `['check', '--fix']`. */
const commands = [...text.matchAll(/^npm run (?:-s )?(\w+)(?: -- (.*))?$/gm)].map(([, name = '', rest = '']) => [
  name,
  ...rest.split(' ').filter((word) => word !== ''),
]);
/** Those that end by themselves and need no network. */
const runnable = commands.filter(
  ([name, ...rest]) => ['new', 'check', 'explain'].includes(name ?? '') && !rest.includes('>'),
);

describe('CONTRIBUTING', () => {
  test('has commands to try, on a copy of the demo with a branch', async () => {
    const root = folderOf({});
    cpSync(join(project, 'minutes'), join(root, 'minutes'), { recursive: true });
    const git = gitIn(root);
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'first');
    git('checkout', '-qb', 'mine');
    expect(runnable.map(([name]) => name)).toEqual(['new', 'check', 'check', 'explain']);
    const runs = [];
    for (const command of runnable) runs.push(await runProgram(command, { cwd: root }));
    const [written, checked, fixed, explained] = runs;
    expect(written?.out).toMatch(/^minutes\/hardware\/\d{8}\.md: 3 open actions/);
    expect(checked?.out).toMatch(/^minutes\/hardware\//);
    expect(fixed?.err).toContain('1 mended');
    expect(explained?.out).toContain('1 new file, 1 changed file');
    expect(runs.map(({ code }) => code)).toEqual([0, 1, 1, 0]);
  });

  test('names only scripts and files that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
    expect(commands.filter(([name]) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
    const files = [...text.matchAll(/`((?:src|tests|\.config)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(() => readFileSync(join(project, file)), file).not.toThrow(/ENOENT/);
  });

  test('silences a rule at its line', () => {
    const lines = block('markdown', 'Minutes').trim();
    expect(lines).toMatch(/^- write to ada@nets\.test <!-- minuted-disable-line email-address -->$/);
  });

  test('teaches a heading word', () => {
    const config = configSchema.parse(parse(block('yaml', 'A word')));
    const minutes = source('dock/2026-03-04.md', block('markdown', 'A word'));
    const read = (vocabulary: typeof defaultVocabulary) =>
      parseMeeting(minutes, vocabulary).meeting.participants.map(({ handle, name }) => handle ?? name);
    expect(read(extendVocabulary(defaultVocabulary, config.vocabulary ?? {}))).toEqual(['Ada Holm', 'bo']);
    expect(read(defaultVocabulary)).toEqual([]);
  });

  test('adds a rule that says of its example what it promises', async () => {
    const { shoutingHeading } = await exported(block('ts', 'A rule'));
    if (!isRule(shoutingHeading)) throw new Error('the snippet is no rule');
    const { files, messages } = shoutingHeading.example;
    const { archive } = loadedFrom(files);
    const said: string[] = [];
    const texts = Object.entries(files).map(([path, body]) => sourceText(source(path, body)));
    const context = { archive, texts, meetingAt: () => undefined, today: null, assets: new Set<string>() };
    await shoutingHeading.check(context, (path, { line, column = 1, message }) => {
      said.push(`${path}:${line}:${column} ${message}`);
    });
    expect(said).toEqual(messages);
  });

  test('adds an extractor that reads what it promises', async () => {
    const { tagLine } = await exported(block('ts', 'Something new'));
    if (!isPlugin(tagLine)) throw new Error('the snippet is no plugin');
    const body = '# Crew 2026-03-04\n\nTags: nets, hull\n';
    const draft = createDraft(source('crew/2026-03-04.md', body), defaultVocabulary, parseMarkdown(body));
    tagLine(draft);
    expect(draft.tags).toEqual(['nets', 'hull']);
  });
});
