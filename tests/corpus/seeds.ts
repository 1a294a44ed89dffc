/**
 * What a careful reader says of the five files that the project began with (../shared/seeds), by ANNOTATION.md.
 * Lines, handles and titles only: the licence of the files allows no copies of their text.
 */
export interface SeedLabel {
  readonly date: string;
  /** `line handle`, as a range of lines where one person stands on each line. */
  readonly participants: { readonly from: number; readonly people: string };
  /** `line depth title` */
  readonly agenda: readonly string[];
  /** `line owners status marked|plain` */
  readonly actions: readonly string[];
  /** `line ref`; `issues#12` is short for SovereignCloudStack/issues#12. */
  readonly references: readonly string[];
  /** Lines. */
  readonly decisions: readonly number[];
  /** Entries on which two careful readers may disagree: neither asked for nor forbidden. */
  readonly disputed?: {
    readonly actions?: readonly string[];
    readonly references?: readonly string[];
    readonly decisions?: readonly number[];
  };
  /** An equally good reading of an action → the one listed above. */
  readonly sameAs?: Readonly<Record<string, string>>;
}

/** By the file's name in ../shared/seeds. */
export const seeds: Readonly<Record<string, SeedLabel>> = {
  '000_d3eb39209fdda281.md': {
    date: '2022-12-05',
    participants: { from: 4, people: 'garloff berendt fkr phil9219 maxwolfs lossack' },
    agenda: [
      '14 1 Document PB scope & particpation',
      '21 1 Testing & CI framework',
      '26 1 IaaS Networking',
      '39 1 Rolling out semi-public Monitoring for OpenOps partners',
    ],
    actions: ['16 garloff open marked', '34 garloff open marked'],
    references: ['17 SovereignCloudStack/website#454', '27 issues#166', '29 issues#167'],
    decisions: [],
    disputed: { decisions: [44] },
  },
  '001_047fb06a97651dcf.md': {
    date: '2023-05-17',
    participants: {
      from: 4,
      people:
        'matfechner flyersa artificial-intelligence fkr o-otte ppkuschy josephinesei berendt mbuechse master-caster ' +
        'jnull garloff jschoone tibeer maliblatt ra-beer cah-link',
    },
    agenda: [
      '31 1 Housekeeping',
      '33 2 SCS Summit',
      '38 2 "Dailies" on IRC',
      '44 1 Sprint Review & Planning',
      '48 2 Validations for deployment Environments #28',
      '53 2 OpenStack Image Manager for CSPs #168',
      '58 2 IaaS ADR on providing virtio-rng entropy source #234',
      '63 2 Research: Health Monitor for LB with OVN provider #268',
      '67 2 Stabilize the SSD flavor decision. #199',
      '73 2 Metric collection in the iaas reference implementation #269',
      '78 2 Ceph Upgrade: Pacific -> Quincy',
      '84 2 AirGap?',
      '96 1 Other Items',
    ],
    actions: [
      '56 berendt,fkr open marked',
      '61 fkr open marked',
      '70  open marked',
      '71 fkr open marked',
      '94 tibeer open marked',
    ],
    references: [
      '48 issues#28',
      '50 issues#28',
      '53 issues#168',
      '55 issues#168',
      '56 osism/openstack-image-manager#567',
      '58 issues#234',
      '59 issues#234',
      '61 SovereignCloudStack/standards#268',
      '63 issues#268',
      '64 issues#268',
      '67 SovereignCloudStack/standards#199',
      '68 SovereignCloudStack/standards#199',
      '73 issues#269',
      '74 issues#269',
      '76 issues#320',
      '79 osism/issues#525',
      '85 issues#280',
    ],
    decisions: [],
    disputed: { actions: ['56 fkr open plain', '56 fkr open marked'], decisions: [40, 41, 81] },
  },
  '002_958050ef85958f17.md': {
    date: '2022-08-04',
    participants: { from: 0, people: '' },
    agenda: [
      '9 1 Team Updates',
      '17 2 Team IaaS',
      '36 2 Team Container',
      '58 2 Team Operations and IAM',
      '68 2 Community SIG',
      '74 2 Standardisation SIG',
      '94 2 IAM SIG',
      '98 2 Monitoring SIG',
      '108 2 Release SIG',
      '112 2 Open Hacking Session',
      '120 2 Open Operations Manifesto',
      '126 1 AOB',
      '128 2 Mailing list archives',
      '135 1 Project Updates',
      '139 2 Tender news',
    ],
    actions: ['15 kurt open plain'],
    references: ['72 orgs/SovereignCloudStack#142', '124 orgs/SovereignCloudStack#126'],
    decisions: [],
    disputed: { decisions: [15, 80, 88] },
  },
  '003_7c0fb7d078a1ca99.md': {
    date: '2023-05-03',
    participants: {
      from: 5,
      people:
        'master-caster o-otte matfechner artificial-intelligence maliblatt jschoone berendt cah-link tibeer frosty-geek',
    },
    agenda: [
      '25 1 Sprint Review & Planning',
      '42 1 Metric collection in the iaas reference implementation',
      '56 1 Validations for deployment Environments #28',
      '62 1 OpenStack Image Manager for CSPs #168',
      '74 1 IaaS ADR on providing virtio-rng entropy source #234',
      '80 1 Research: Health Monitor for LB with OVN provider #268',
    ],
    actions: [
      '34 berendt open marked',
      '45 cah-link open plain',
      '48 cah-link open plain',
      '51 garloff open marked',
      '54 berendt open plain',
      '72 berendt open plain',
    ],
    references: [
      '43 issues#269',
      '56 issues#28',
      '57 issues#28',
      '62 issues#168',
      '63 issues#168',
      '65 issues#168',
      '74 issues#234',
      '75 issues#234',
      '80 issues#268',
      '81 issues#268',
    ],
    decisions: [],
    disputed: { decisions: [34, 36, 37, 39, 53] },
    sameAs: {
      '40 berendt open marked': '34 berendt open marked',
      '51 berendt,cah-link,garloff open marked': '51 garloff open marked',
    },
  },
  '004_60e6e621a07e8500.md': {
    date: '2023-01-18',
    participants: {
      from: 5,
      people: 'matfechner garloff ppkuschy master-caster o-otte fkr maxwolfs berendt itrich horazont',
    },
    agenda: [
      '25 1 Sprint review',
      '63 1 Sprint planning',
      '65 2 Cloud-in-a-box',
      '72 2 Air-gap installations SCS/issues/#90',
      '77 2 Kubernetes-powered runtime on management plane',
      '86 2 Flavor Manager',
      '90 2 Confidential Computing #39',
      '96 2 @mfechner (ovn) -> need IaaS user story (from Team KaaS)',
    ],
    actions: ['38 berendt open marked', '39 berendt,costelter,fkr open marked'],
    references: [
      '28 issues#28',
      '29 issues#225',
      '36 issues#168',
      '42 issues#116',
      '43 osism/cloud-in-a-box#31',
      '50 osism/issues#348',
      '53 osism/issues#368',
      '67 issues#116',
      '68 osism/cloud-in-a-box#31',
      '72 issues#90',
      '74 issues#252',
      '79 issues#247',
      '80 issues#248',
      '84 issues#249',
      '92 issues#245',
      '94 issues#246',
      '99 issues#251',
    ],
    decisions: [46],
    disputed: {
      references: [
        '47 osism/CiaB#17',
        '47 osism/cloud-in-a-box#17',
        '49 issues#90',
        '38 issues#336',
        '58 issues#236',
        '61 issues#183',
        '90 issues#39',
      ],
    },
  },
};

/** The same files as they stand among their fellows in ../shared/corpus/scs; the first is not part of it. */
export const seedsInTheirArchive: Readonly<Record<string, string>> = {
  '001_047fb06a97651dcf.md': 'iaas/20230517.md',
  '002_958050ef85958f17.md': 'community-call/20220804.md',
  '003_7c0fb7d078a1ca99.md': 'iaas/20230503.md',
  '004_60e6e621a07e8500.md': 'iaas/20230118.md',
};
