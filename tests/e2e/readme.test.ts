import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseMeeting } from '../../src/library/parse-meeting.ts';
import { configSchema } from '../../src/read/config-schema.ts';
import { optionsSchema } from '../../src/site/options.ts';
import { lintWorkflow, readAction, usedIn } from '../github/lint-workflow.ts';
import { programEnvironment, runProgram } from '../helpers/build-site.ts';
import { crewRepository } from '../helpers/crew-repository.ts';
import { folderOf } from '../helpers/folder.ts';
import { installedProgram } from '../helpers/installed-program.ts';
import { project } from '../helpers/places.ts';

const readme = readFileSync(join(project, 'README.md'), 'utf8');
const manifest: {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

/** The code blocks of one language. */
function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** The text from a heading to the next. */
function section(title: string): string {
  return readme.split(/^(?=##+ )/m).find((part) => part.replace(/^#+ /, '').startsWith(title)) ?? '';
}

const yaml = blocks('yaml');
const workflow = yaml.find((block) => /^jobs:/m.test(block));
const gitlab = yaml.find((block) => /^before_script:/m.test(block));
const configuration = yaml.filter((block) => block !== workflow && block !== gitlab);

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'));
/** Those that end by themselves within seconds: the program's own, on the demo. */
const runnable = commands
  .map((command) => command.replace('path/to/your/minutes', 'minutes'))
  .filter((command) => /^npm run (-s )?(build|check|export) -- minutes\b/.test(command));

/** What stands in code in a row of the table of forms. */
function forms(what: string): readonly string[] {
  const row = section('How minutes are read')
    .split('\n')
    .find((line) => line.startsWith(`| ${what} |`));
  return [...(row ?? '').matchAll(/`([^`]+)`|“([^”]+)”/g)].map(([, code, said]) => code ?? said ?? '');
}

const parsed = (text: string) => parseMeeting(`# Crew 2026-03-04\n\n${text}\n`, { path: 'crew/2026-03-04.md' });

describe('the README', () => {
  test('gives exactly two commands to set up: one to look at it, one to test it', () => {
    expect(commands.filter((command) => command.startsWith('npm ci'))).toEqual([
      'npm ci && npm start',
      'npm ci && npm test',
    ]);
  });

  test('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run(?: -s)? )?(\w+)/g)].map((match) => match[1] ?? '');
    const known = new Set([...Object.keys(manifest.scripts), 'ci', 'run', 'COMMAND']);
    expect(named.filter((script) => !known.has(script))).toEqual([]);
  });

  test('has commands on the demo to try', () => {
    expect(runnable).toHaveLength(4);
  });

  test.each(runnable)('says how to use it: %s', async (command) => {
    const out = folderOf({});
    const [, name = '', rest = ''] = /^npm run (?:-s )?(\w+) -- (.*)$/.exec(command) ?? [];
    const args = rest.split(' ').map((word) => word.replace(/^_site/, join(out, 'site')));
    if (name === 'export') args.splice(args.indexOf('--out') + 1, 1, join(out, 'export.json'));
    const run = await runProgram([name, ...args]);
    expect([0, 1], run.err).toContain(run.code);
    expect(run.err).not.toMatch(/bug of ours/);
    if (name !== 'check') expect(run.code).toBe(0);
  });

  test('shows a configuration that is valid', () => {
    expect(configuration).toHaveLength(1);
    for (const block of configuration) expect(configSchema.safeParse(parse(block)).error).toBeUndefined();
  });

  test('shows settings of a site that the plugin takes', async () => {
    const settings = [...blocks('ts'), ...blocks('js')].filter((block) => block.includes('addPlugin'));
    expect(settings).toHaveLength(2);
    for (const block of settings) {
      const script = block.replace(/^import minuted .*$/m, "const minuted = 'the plugin';");
      const { default: configure } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
      const added: unknown[][] = [];
      configure({ addPlugin: (...given: unknown[]) => added.push(given) });
      expect(added.map(([plugin]) => plugin)).toEqual(['the plugin']);
      expect(optionsSchema.safeParse(added[0]?.[1]).error).toBeUndefined();
    }
  });

  test('shows a program that runs', () => {
    const [snippet = ''] = blocks('ts').filter((block) => block.includes('parseMeeting('));
    const here = pathToFileURL(join(project, 'src/index.ts')).href;
    const program = `const markdown = '# Ops\\n\\n## Present\\n- @kim\\n';
${snippet.replace("'minuted'", `'${here}'`)}
console.log(JSON.stringify([meeting.participants.length, archive.meetings.length, all.meetings.length > 20]));`;
    const file = join(folderOf({ 'program.mts': program }), 'program.mts');
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const ran = spawnSync(process.execPath, ['--import', tsx, file], { cwd: project, encoding: 'utf8' });
    expect(ran.stdout.trim(), ran.stderr).toBe('[1,1,true]');
  });

  describe('names forms that are understood', () => {
    // A name that stands for a name is none.
    const filled = (form: string, what = 'mend the old nets') =>
      form.replaceAll('…', what).replaceAll('@handle', '@kim').replaceAll('Name', 'Kim Lund');

    test('of people', () => {
      const lists = forms('people').filter((form) => /^[A-Z]\w+(?: call)?:?$/.test(form));
      expect(lists.length).toBeGreaterThan(6);
      const present = (form: string) => (form.endsWith(':') ? `${form} @kim` : `## ${form}\n\n- @kim`);
      expect(lists.filter((form) => parsed(present(form)).participants.length !== 1)).toEqual([]);
      const entries = forms('people').filter((form) => /^@|^Name/.test(form));
      expect(entries).toHaveLength(3);
      expect(entries.filter((form) => parsed(`## Present\n\n- ${filled(form)}`).participants.length !== 1)).toEqual([]);
    });

    test('of actions', () => {
      const marked = forms('actions').filter((form) => /^(?:\(?[A-Z]{2,}|- |@|Kim)/.test(form) && form !== 'DONE');
      expect(marked.length).toBeGreaterThan(6);
      const line = (form: string) =>
        form.startsWith('- ') ? filled(form) : `- ${form.startsWith('(') ? 'mend the old nets ' : ''}${withTask(form)}`;
      const withTask = (form: string) =>
        form.includes('…') || form.startsWith('(') ? filled(form) : `${form} mend the old nets`;
      expect(marked.filter((form) => parsed(`## Nets\n\n${line(form)}`).actions.length !== 1)).toEqual([]);
    });

    test('of decisions', () => {
      const said = forms('decisions').map((form) =>
        form.includes('…') ? filled(form, 'the old nets') : `${form} mend the old nets`,
      );
      expect(said.length).toBeGreaterThan(4);
      expect(said.filter((form) => parsed(`## Nets\n\n- ${form}`).decisions.length !== 1)).toEqual([]);
    });

    test('of issues', () => {
      const written = forms('issues').filter((form) => form.includes('/') || form.startsWith('repo'));
      expect(written).toHaveLength(3);
      const known = 'https://github.com/owner/repo/issues/1';
      const refs = (form: string) => parsed(`## Nets\n\n- see ${known}\n- and ${form} too`).references;
      expect(written.filter((form) => refs(form).length !== 2)).toEqual([]);
    });
  });

  test('adopts Minuted for a repository of minutes with one workflow of ten lines, of things that are there', async () => {
    expect(workflow?.trim().split('\n')).toHaveLength(10);
    expect(await lintWorkflow(workflow ?? '', 'minutes.yml')).toEqual([]);
    const [action, publish, ...others] = usedIn(workflow ?? '').map(({ target }) => target);
    expect(others).toEqual([]);
    expect(publish).toBe('OWNER/minuted/.github/workflows/publish.yml@main');
    expect(existsSync(join(project, '.github/workflows/publish.yml'))).toBe(true);
    expect(action).toBe('OWNER/minuted/.github/actions/minuted@main');
    const { inputs } = readAction(readFileSync(join(project, '.github/actions/minuted/action.yml'), 'utf8'));
    const { jobs } = parse(workflow ?? '');
    for (const name of Object.keys(jobs.minutes.steps[0].with)) expect(Object.keys(inputs)).toContain(name);
    for (const [, name] of section('On GitHub').matchAll(/`(base-url|config|token)`/g))
      expect(Object.keys(inputs)).toContain(name);
  });

  test('shows how GitLab does the same: its scripts, run in a repository of minutes', () => {
    const { before_script, minutes, pages } = parse(gitlab ?? '');
    expect(before_script[1]).toContain('run compile');
    const { root, base } = crewRepository();
    const place = folderOf({});
    const installed = installedProgram();
    const bash = (line: string) =>
      spawnSync(
        'bash',
        ['-c', line.replaceAll('/opt/minuted', installed).replaceAll('/tmp/site', join(place, 'site'))],
        {
          cwd: root,
          env: {
            ...programEnvironment,
            CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
            CI_PAGES_URL: 'https://crew.gitlab.io/minutes',
          },
          encoding: 'utf8',
        },
      );
    const [explained, checked] = minutes.script.map(bash);
    expect(explained.stdout, explained.stderr).toMatch(/^1 new file: closes 1 action/m);
    expect([checked.status, checked.stdout]).toEqual([1, expect.stringContaining('1 error')]);
    const [built, moved] = pages.script.map(bash);
    expect([built.status, moved.status], built.stderr).toEqual([0, 0]);
    expect(existsSync(join(root, pages.artifacts.paths[0], 'index.html'))).toBe(true);
  });

  test('leads to files that are there, one of them a picture of reasonable size', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(targets).toContain('.github/screenshot.png');
    for (const target of targets) expect(existsSync(join(project, target)), target).toBe(true);
    expect(statSync(join(project, '.github/screenshot.png')).size).toBeLessThan(200_000);
  });

  test('explains every dependency, and none that is gone', () => {
    const table = section('What we depend on')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const explained = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(explained.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });

  test('shows every folder of the code', () => {
    const table = section('How the code is laid out');
    const folders = readdirSync(join(project, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !table.includes(`\`src/${name}/\``))).toEqual([]);
  });
});
