/** Short forms in names of folders and how they are spelled, as far as they have vowels. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  [
    'SIG',
    'IAM',
    'API',
    'CI',
    'QA',
    'UI',
    'UX',
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
    'EU',
    'AI',
    'K8s',
    'CLI',
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

/** `wg`, `tsc`, `hpc`: without a vowel it is no word. */
const INITIALS = /^[b-df-hj-np-tv-xz]{2,5}$/;

function spell(word: string): string {
  if (INITIALS.test(word)) return word.toUpperCase();
  return SPELLED.get(word.toLowerCase()) ?? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}
