import type { Catalogue } from '../catalogue/catalogue.ts';
import { vocabularyIds } from '../domain/records/vocabulary.ts';
import type { Lexicon, Synonym } from './port.ts';

/** The word knowledge of a catalogue: its lexicon files joined, and every vocabulary's synonyms, to the shown label. */
export function catalogueLexicon(catalogue: Catalogue): Lexicon {
  const files = catalogue.lexicon;
  // Circumstances are asked about in the need form and stand in no document: their words would find nothing.
  const searched = vocabularyIds.filter((id) => id !== 'circumstances');
  const fromVocabularies = searched.flatMap((id) =>
    [...catalogue.concepts(id).values()].flatMap((concept) =>
      [...concept.synonyms, ...concept.hidden].map((from): Synonym => ({ from, to: concept.label })),
    ),
  );
  return {
    synonyms: [...files.flatMap((f) => f.synonyms), ...fromVocabularies].map(({ from, to }) => ({
      from,
      to,
    })),
    stemExceptions: Object.assign({}, ...files.map((f) => f.stemExceptions)),
    compoundParts: files.flatMap((f) => f.compoundParts),
    neverSplit: files.flatMap((f) => f.neverSplit),
  };
}
