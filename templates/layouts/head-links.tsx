import type { JSX } from 'preact';
import type { Frame } from '../../src/site/frame.ts';
import type { MachineHead } from '../../src/site/outputs/head.ts';
import { MachineTags } from '../components/machine-tags.tsx';

interface HeadLinksProps {
  readonly frame: Frame;
  readonly head: MachineHead;
}

/** What our content needs in a page's head, whoever's page it is: style, scripts, feeds, what machines read. */
export function HeadLinks({ frame, head }: HeadLinksProps): JSX.Element {
  const asset = (name: string) => `${frame.root}assets/${name}`;
  return (
    <>
      <script src={asset('theme.js')} />
      <link rel="stylesheet" href={asset('site.css')} />
      {frame.canonical && <link rel="canonical" href={frame.canonical} />}
      <MachineTags head={head} />
      <script src={asset('site.js')} defer />
      {frame.worksOffline && <script src={asset('offline.js')} defer />}
    </>
  );
}
