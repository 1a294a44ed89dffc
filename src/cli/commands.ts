import { UsageError } from '../read/usage-error.ts';
import { wholeNumber } from './arguments.ts';
import type { Command } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { archive, changedSince, explain, noCache, readShared } from './shared-options.ts';

const configOption = {
  name: 'config',
  value: 'FILE',
  summary: 'settings of the site (eleventy.config.* in the working directory)',
};

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    summary: 'build the whole site',
    positionals: [archive],
    options: [
      { name: 'out', short: 'o', value: 'DIR', summary: 'folder of the site (_site); replaced as a whole' },
      { name: 'base-url', value: 'URL', summary: 'where the site will be published' },
      configOption,
      { name: 'strict', summary: 'exit 1 if the minutes have errors' },
      explain,
      noCache,
    ],
    examples: ['build', 'build ../minutes --out public --base-url https://example.org/minutes/'],
    run: async (args, streams) => {
      const { build } = await import('./commands/build.ts');
      return build(
        {
          ...readShared(args),
          out: args.text('out') ?? '_site',
          baseUrl: args.text('base-url'),
          config: args.text('config'),
          strict: args.flag('strict'),
          explain: args.flag(explain.name),
        },
        streams,
      );
    },
  },
  {
    name: 'serve',
    summary: 'build, serve and rebuild on change',
    positionals: [archive],
    options: [
      { name: 'port', short: 'p', value: 'N', summary: 'port (8080, or the next free one)' },
      { name: 'open', summary: 'open the site in a browser' },
      configOption,
      explain,
      noCache,
    ],
    examples: ['serve', 'serve ../minutes --port 3000 --open'],
    run: async (args, streams) => {
      const { serve } = await import('./commands/serve.ts');
      const port = wholeNumber(args, 'port', [1, 65_535]) ?? 8080;
      return serve(
        {
          ...readShared(args),
          port,
          open: args.flag('open'),
          config: args.text('config'),
          explain: args.flag(explain.name),
        },
        streams,
      );
    },
  },
  {
    name: 'check',
    summary: 'say what is wrong with the minutes; exit 1 on errors',
    positionals: [archive],
    options: [
      { name: 'format', short: 'f', value: 'NAME', choices: ['pretty', 'json', 'github', 'sarif'], summary: 'pretty' },
      {
        name: 'severity',
        value: 'LEAST',
        choices: ['error', 'warning', 'info'],
        summary: 'show from this one (warning)',
      },
      { name: 'path', value: 'PATH', summary: 'only this file or folder of the archive' },
      changedSince,
      { name: 'fix', summary: 'mend what can be mended safely' },
      { name: 'rules', summary: 'list every rule with its reason, and check nothing' },
      noCache,
    ],
    examples: ['check', 'check --fix', 'check --changed-since origin/main --format github'],
    run: async (args, streams) => {
      const { check } = await import('./commands/check.ts');
      if (args.flag('rules')) {
        const { ruleList } = await import('./rule-list.ts');
        streams.out(ruleList());
        return exitCodes.done;
      }
      return check(
        {
          ...readShared(args),
          format: args.text('format') ?? 'pretty',
          severity: args.text('severity') ?? 'warning',
          path: args.text('path'),
          changedSince: args.text('changed-since'),
          fix: args.flag('fix'),
        },
        streams,
      );
    },
  },
  {
    name: 'new',
    summary: 'write the file of a group’s next meeting by its own habits',
    positionals: [{ name: 'GROUP', required: true, summary: 'the group’s folder' }, archive],
    options: [
      {
        name: 'date',
        short: 'd',
        value: 'DATE',
        summary: 'day of the meeting, 2026-11-21 (by the group’s rhythm, or today)',
      },
      {
        name: 'participants',
        value: 'HOW',
        choices: ['comment', 'list', 'empty'],
        summary: 'who usually comes: comment',
      },
      { name: 'print', summary: 'print the file instead of writing it' },
      noCache,
    ],
    examples: ['new steering', 'new steering --date 2026-12-01 --participants list'],
    run: async (args, streams) => {
      const { newMinutes } = await import('./commands/new.ts');
      return newMinutes(
        {
          ...readShared(args),
          group: args.positional('GROUP') ?? '',
          date: args.text('date'),
          participants: args.text('participants') ?? 'comment',
          print: args.flag('print'),
        },
        streams,
      );
    },
  },
  {
    name: 'import',
    summary: 'take a meeting out of a pad or a file into the archive',
    positionals: [
      { name: 'SOURCE', required: true, summary: 'address of a HedgeDoc, HackMD or Etherpad pad, or a file' },
      archive,
    ],
    options: [
      { name: 'group', short: 'g', value: 'GROUP', summary: 'the group’s folder' },
      { name: 'date', short: 'd', value: 'DATE', summary: 'which meeting of a rolling pad (the newest)' },
      { name: 'allow-private', summary: 'allow addresses of your own network' },
      noCache,
    ],
    examples: [
      'import https://pad.example.org/crew-minutes --group crew',
      'import notes.md --group crew --date 2026-03-04',
    ],
    run: async (args, streams) => {
      const { importMinutes } = await import('./commands/import.ts');
      const group = args.text('group');
      if (group === undefined) throw new UsageError('--group is missing: whose minutes are these?');
      return importMinutes(
        {
          ...readShared(args),
          source: args.positional('SOURCE') ?? '',
          group,
          date: args.text('date'),
          allowPrivate: args.flag('allow-private'),
        },
        streams,
      );
    },
  },
  {
    name: 'export',
    summary: 'print the archive as JSON, or write it as an SQLite file',
    positionals: [archive],
    options: [
      { name: 'format', short: 'f', value: 'NAME', choices: ['json', 'sqlite'], summary: 'json' },
      { name: 'out', short: 'o', value: 'FILE', summary: 'file to write (standard output); sqlite needs one' },
      noCache,
    ],
    examples: [
      'export --out minutes.json',
      'export --format sqlite --out minutes.db',
      'export ../minutes --quiet | jq .actions',
    ],
    run: async (args, streams) => {
      const { exportArchive } = await import('./commands/export.ts');
      const format = args.text('format') === 'sqlite' ? 'sqlite' : 'json';
      return exportArchive({ ...readShared(args), format, out: args.text('out') }, streams);
    },
  },
  {
    name: 'explain',
    summary: 'tell what a branch says as minutes, in markdown',
    positionals: [archive],
    options: [changedSince, noCache],
    examples: ['explain --changed-since origin/main', 'explain --changed-since HEAD~1 >> "$GITHUB_STEP_SUMMARY"'],
    run: async (args, streams) => {
      const { explain } = await import('./commands/explain.ts');
      return explain({ ...readShared(args), changedSince: args.text('changed-since') }, streams);
    },
  },
  {
    name: 'diff',
    summary: 'compare what two exports read out of the same files',
    positionals: [
      { name: 'A.json', required: true, summary: 'an export' },
      { name: 'B.json', required: true, summary: 'a later one' },
    ],
    options: [],
    examples: ['diff before.json after.json'],
    run: async (args, streams) => {
      const { diff } = await import('./commands/diff.ts');
      const { loudness } = readShared(args);
      return diff(
        { first: args.positional('A.json') ?? '', second: args.positional('B.json') ?? '', loudness },
        streams,
      );
    },
  },
  {
    name: 'completion',
    summary: 'print a script that lets a shell complete command lines',
    positionals: [{ name: 'SHELL', required: true, summary: 'bash, zsh or fish' }],
    options: [],
    examples: ['completion bash >> ~/.bashrc', 'completion fish > ~/.config/fish/completions/minuted.fish'],
    run: async (args, streams) => {
      const { completion } = await import('./commands/completion.ts');
      return completion(args.positional('SHELL') ?? '', commands, streams);
    },
  },
];
