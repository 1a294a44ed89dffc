import type { LinkType } from '../model/index.ts';

/** What an address leads to, by its host (sub-domains included) and perhaps the beginning of its path. */
export interface Service {
  readonly host: string;
  readonly path?: string;
  readonly type: LinkType;
}

/** Known services, most special first. A host that begins with a word of `hostWords` is taken as that service wherever it runs. */
export const services: readonly Service[] = [
  { host: 'hackmd.io', type: 'pad' },
  { host: 'hedgedoc.org', type: 'pad' },
  { host: 'demo.hedgedoc.org', type: 'pad' },
  { host: 'etherpad.org', type: 'pad' },
  { host: 'cryptpad.fr', type: 'pad' },
  { host: 'pad.riseup.net', type: 'pad' },
  { host: 'paper.dropbox.com', type: 'pad' },
  { host: 'codimd.carnet.numerique.gouv.fr', type: 'pad' },
  { host: 'docs.google.com', path: '/document', type: 'pad' },
  { host: 'docs.google.com', type: 'document' },
  { host: 'drive.google.com', type: 'document' },
  { host: 'figma.com', type: 'document' },
  { host: 'miro.com', type: 'document' },
  { host: 'notion.so', type: 'document' },
  { host: 'slideshare.net', type: 'document' },
  { host: 'speakerdeck.com', type: 'document' },
  { host: 'calendar.google.com', type: 'calendar' },
  { host: 'calendar.openjsf.org', type: 'calendar' },
  { host: 'calendly.com', type: 'calendar' },
  { host: 'doodle.com', type: 'calendar' },
  { host: 'when2meet.com', type: 'calendar' },
  { host: 'timeanddate.com', type: 'calendar' },
  { host: 'youtube.com', type: 'recording' },
  { host: 'youtu.be', type: 'recording' },
  { host: 'vimeo.com', type: 'recording' },
  { host: 'media.ccc.de', type: 'recording' },
  { host: 'zoom.us', path: '/rec', type: 'recording' },
  { host: 'peertube.tv', type: 'recording' },
  { host: 'zoom.us', type: 'chat' },
  { host: 'meet.google.com', type: 'chat' },
  { host: 'meet.jit.si', type: 'chat' },
  { host: 'teams.microsoft.com', type: 'chat' },
  { host: 'webex.com', type: 'chat' },
  { host: 'matrix.to', type: 'chat' },
  { host: 'app.element.io', type: 'chat' },
  { host: 'slack.com', type: 'chat' },
  { host: 'discord.com', type: 'chat' },
  { host: 'discord.gg', type: 'chat' },
  { host: 'gitter.im', type: 'chat' },
  { host: 'zulipchat.com', type: 'chat' },
  { host: 't.me', type: 'chat' },
  { host: 'webchat.freenode.net', type: 'chat' },
  { host: 'gist.github.com', type: 'document' },
  { host: 'review.opendev.org', type: 'issue' },
  { host: 'bugs.launchpad.net', type: 'issue' },
  { host: 'bugzilla.mozilla.org', type: 'issue' },
  { host: 'bugs.chromium.org', type: 'issue' },
  { host: 'github.com', type: 'repository' },
  { host: 'gitlab.com', type: 'repository' },
  { host: 'codeberg.org', type: 'repository' },
  { host: 'bitbucket.org', type: 'repository' },
  { host: 'opendev.org', type: 'repository' },
];

/** First label of a host (`pad.example.org`) → kind of service. */
export const hostWords: Readonly<Record<string, LinkType>> = {
  ...{
    pad: 'pad',
    etherpad: 'pad',
    hedgedoc: 'pad',
    codimd: 'pad',
    hackmd: 'pad',
    md: 'pad',
    notes: 'pad',
    input: 'pad',
  },
  ...{ cryptpad: 'pad', bbb: 'chat', meet: 'chat', jitsi: 'chat', conf: 'chat', conference: 'chat', chat: 'chat' },
  ...{
    matrix: 'chat',
    mattermost: 'chat',
    zulip: 'chat',
    video: 'recording',
    peertube: 'recording',
    media: 'recording',
  },
  ...{ calendar: 'calendar', cal: 'calendar', kalender: 'calendar', docs: 'document', wiki: 'document' },
  ...{ gitlab: 'repository', git: 'repository', gitea: 'repository', forgejo: 'repository', nextcloud: 'document' },
};

/** Endings of a path → what the file is. */
export const fileTypes: Readonly<Record<string, LinkType>> = {
  ...{ png: 'image', jpg: 'image', jpeg: 'image', gif: 'image', svg: 'image', webp: 'image', avif: 'image' },
  ...{
    pdf: 'document',
    odt: 'document',
    ods: 'document',
    odp: 'document',
    docx: 'document',
    pptx: 'document',
    xlsx: 'document',
  },
  ...{ mp4: 'recording', webm: 'recording', mp3: 'recording', ogg: 'recording', ics: 'calendar' },
};
