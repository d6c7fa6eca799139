import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import type { VocabularyId } from '../../domain/records/vocabulary.ts';

interface ConceptChoiceProps {
  readonly catalogue: Catalogue;
  readonly vocabulary: VocabularyId;
  /** The parameter on the address. */
  readonly name: string;
  readonly label: string;
  /** What no choice is called. */
  readonly none: string;
  readonly chosen: string | null;
}

/** One concept of a vocabulary, or none, in alphabetical order. */
export function ConceptChoice({ catalogue, vocabulary, name, label, none, chosen }: ConceptChoiceProps) {
  const concepts = [...catalogue.concepts(vocabulary).values()].toSorted((a, b) =>
    bySwedish(a.label, b.label),
  );
  return (
    <p>
      <label for={`val-${name}`}>{label}</label>{' '}
      <select name={name} id={`val-${name}`}>
        <option value="">{none}</option>
        {concepts.map((concept) => (
          <option value={concept.id} selected={chosen === concept.id}>
            {concept.label}
          </option>
        ))}
      </select>
    </p>
  );
}
