import { documentedRules } from '../lint/documented-rules.ts';
import type { ExampleFile, RuleDoc, RuleExample } from '../lint/rule.ts';

/** Lines of an example beyond this say nothing new. */
const MOST_LINES = 12;
/** Characters of a line of an example. */
const LONGEST = 100;

/** An invented token, too, alarms whoever guards a repository against them. */
const TOKEN = /\w{32,}/g;

/** Every rule with its severity, what it finds, why, and an example: what `check --rules` prints, in markdown. */
export function ruleList(): string {
  const rules = [...documentedRules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `# What \`check\` says

Set a rule to \`off\`, \`info\`, \`warning\` or \`error\` under \`rules:\` in \`minuted.yml\`, or silence it where it is wrong:
\`<!-- minuted-disable-next-line RULE -->\`, also \`minuted-disable-line\`, and \`minuted-disable\` for the whole file.

${rules.map(described).join('\n')}`;
}

function described({ id, severity, summary, why, example }: RuleDoc): string {
  return `## ${id} (${severity})\n\n${summary} ${why}\n${shown(example)}`;
}

/** The file that is spoken of, and what is said; what else belongs to the example is named. */
function shown({ files, messages }: RuleExample): string {
  const names = Object.keys(files);
  const about = names.find((name) => messages[0]?.startsWith(`${name}:`)) ?? names[0] ?? '';
  const others = names.filter((name) => name !== about);
  const beside = others.length === 0 ? '' : `, beside ${others.map((name) => `\`${name}\``).join(', ')}`;
  const said = messages.map((message) => `- ${message.replace(/^\S+/, place).replaceAll('<', '\\<')}\n`).join('');
  return `\n${content(`\`${shortened(about)}\``, beside, files[about] ?? '')}\n${said}`;
}

/** What stands at a path: a text, or a sentence about what no text can show. */
function content(path: string, beside: string, file: ExampleFile): string {
  if (typeof file === 'string') return `In ${path}${beside}:\n\n${fenced(file)}`;
  switch (file.kind) {
    case 'bytes':
      return `In ${path}${beside}, saved as Latin-1:\n\n${fenced(file.latin1)}`;
    case 'repeated':
      return `In ${path}${beside}, ${file.times.toLocaleString('en')} times:\n\n${fenced(file.text)}`;
    case 'link':
      return `Where ${path}${beside} is a symbolic link to \`${file.to}\`:\n`;
    case 'closed':
      return `Where ${path}${beside} may be opened by nobody (\`chmod 000\`):\n`;
  }
}

const place = (written: string): string => `\`${shortened(written)}\``;

/** A path of many folders, without most of them. */
function shortened(path: string): string {
  return path.length > LONGEST ? `${path.slice(0, 30)}…${path.slice(-30)}` : path;
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  const lines = text.trimEnd().replaceAll('\0', '␀').split('\n');
  const short = lines
    .map((line) => line.replace(TOKEN, (word) => `${word.slice(0, 8)}…`))
    .map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line));
  const cut = short.length > MOST_LINES ? [...short.slice(0, MOST_LINES), '…'] : short;
  return `\`\`\`\`text\n${cut.join('\n')}\n\`\`\`\`\n`;
}
