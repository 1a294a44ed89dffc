/** Short forms in names of folders and how they are spelled. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'SIG',
    'WG',
    'TF',
    'IAM',
    'API',
    'TC',
    'TSC',
    'CPC',
    'PMC',
    'CI',
    'CD',
    'QA',
    'UI',
    'UX',
    'HR',
    'PR',
    'IT',
    'IaaS',
    'KaaS',
    'PaaS',
    'SaaS',
    'OpenOps',
    'DevOps',
    'SecOps',
    'GitHub',
    'CoC',
    'RFC',
    'EU',
    'AI',
    'ML',
    'K8s',
    'CLI',
    'SDK',
    'AG',
    'OSS',
    'OPS',
  ].map((word) => [word.toLowerCase(), word === 'OPS' ? 'Ops' : word]),
);

/** Name to show for a folder: `sig-iam` → `SIG IAM`, `design_meetings/async` → `Design Meetings / Async`; `Minutes` for the root. */
export function groupName(folder: string): string {
  if (folder === '') return 'Minutes';
  return folder
    .split('/')
    .map(
      (part) =>
        part
          .split(/[-_\s]+/)
          .filter((word) => word !== '')
          .map(spell)
          .join(' ') || part,
    )
    .join(' / ');
}

function spell(word: string): string {
  return SPELLED.get(word.toLowerCase()) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
