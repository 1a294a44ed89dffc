import type { JSX } from 'preact';
import type { MachineHead } from '../../src/site/outputs/head.ts';

/** What a page's head says to feed readers, search engines and other machines. */
export function MachineTags({ head }: { readonly head: MachineHead }): JSX.Element {
  return (
    <>
      {head.links.map(({ rel, type, title, href }) => (
        <link key={href} rel={rel} type={type ?? undefined} title={title ?? undefined} href={href} />
      ))}
      {head.properties.map(({ property, content }) => (
        <meta key={property} property={property} content={content} />
      ))}
      {/* Data, which no browser runs; its text cannot leave the element (structured/json-ld.ts). */}
      {head.jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: head.jsonLd }} />}
    </>
  );
}
