import type { Catalogue } from '../../src/catalogue/catalogue.ts';
import { vocabularyIds } from '../../src/domain/records/vocabulary.ts';
import type { Question } from './question.ts';

/** Is what was typed something the question can have? A concept or record must exist: a new one is made in data/ first. */
export function refuseUnknown(catalogue: Catalogue): (question: Question, value: string) => string | null {
  return (question, value) => {
    const concept = vocabularyIds.some((id) => catalogue.concepts(id).has(value));
    const record = catalogue.typeOf(value) !== null;
    const named = /^(?:målgrupp|problem|område|komponent|miljö|vem|metod|utgivaren|kan bli)/.test(
      question.about,
    );
    if (!named || concept || record) return null;
    return `»${value}« finns inte i ordlistorna eller katalogen.`;
  };
}
