import type { Archive } from '../../model/index.ts';
import type { ReferenceFacts } from './ask-tracker.ts';

/** The archive with its issues' and pull requests' titles, states and types as the tracker has them. `clean` takes out who is withheld. */
export function withFacts(archive: Archive, facts: ReferenceFacts, clean: (title: string) => string): Archive {
  if (facts.size === 0) return archive;
  return {
    ...archive,
    references: archive.references.map((reference) => {
      const fact = facts.get(reference.ref);
      return fact ? { ...reference, title: clean(fact.title), state: fact.state, type: fact.type } : reference;
    }),
  };
}
