/** The offer check's answer: what was read in the text, dressed with what the catalogue knows. Nothing of it is kept. */
import { alternativesTo } from '../catalogue/alternatives.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordUrl, recordView } from '../catalogue/record-view.ts';
import type { HitView, LinkView } from '../domain/views.ts';
import { contactOf } from '../municipality/takes.ts';
import { offerKnowledge, readOffer } from '../offer/read-offer.ts';
import type { Choice, NamedRecord, OfferReading, UnknownName } from '../offer/reading.ts';
import {
  abbreviationNote,
  doubtLabels,
  offerCaveat,
  questionsText,
  respelledNote,
  roleLabels,
} from '../offer/words.ts';
import { catalogueLexicon } from '../search/catalogue-lexicon.ts';
import { createAnalyzer } from '../text/analyzer.ts';
import { asHit } from './hit.ts';
import { besideAssertion } from './offer-assertions.ts';
import type { OfferText } from './offer-input.ts';

/** A text that names more methods than this is a list: /lista answers it row by row. */
const MOST_METHODS = 60;
const MOST_OVERLAPS = 5;

/** A need is said in fewer words. */
const READ_AS_NEED = 3_000;
const MOST_EXISTING = 6;

/** Reads a text as a need and gives the methods that fit it, nearest first (see recommend-answer.ts). */
export type FitsNeed = (need: string) => Promise<{
  readonly understood: {
    readonly targetGroups: readonly { readonly label: string }[];
    readonly problems: readonly { readonly label: string }[];
  };
  readonly methods: readonly (LinkView & { readonly fit: { readonly reasons: readonly string[] } })[];
}>;

/** @param today ISO day. @param fitsNeed asked only where the text offers something that is not known. */
export async function answerOffer(catalogue: Catalogue, offer: OfferText, today: string, fitsNeed: FitsNeed) {
  const knowledge = catalogue.derive('offer knowledge', () =>
    offerKnowledge(catalogue, createAnalyzer(catalogueLexicon(catalogue))),
  );
  const reading = readOffer(offer.text, knowledge);
  const hits = (named: readonly NamedRecord[]) =>
    named.flatMap((n) => {
      const view = recordView(catalogue, n.id, today);
      return view === null ? [] : [{ ...asHit(view), inOffer: saidOf(n) }];
    });
  const methods = hits(reading.methods.slice(0, MOST_METHODS)).map((hit) => ({
    ...hit,
    contact: contactOf(catalogue, hit.id),
    overlaps: overlapsOf(catalogue, hit.id, today),
  }));
  const inQuestion = methods.filter((m) => m.inOffer.role === 'offered');
  return {
    read: {
      form: offer.form,
      characters: offer.text.length,
      attachments: offer.attachments.map((a) => ({ ...a })),
    },
    methods,
    moreMethods: Math.max(0, reading.methods.length - MOST_METHODS),
    supports: hits(reading.supports),
    actors: hits(reading.actors),
    choices: reading.choices.map((choice) => choiceOf(catalogue, choice)),
    unknown: reading.unknown.map((name) => unknownOf(catalogue, name)),
    existing: reading.unknown.length === 0 ? null : await existingFor(reading, fitsNeed),
    assertions: reading.assertions.map((a) => besideAssertion(catalogue, a, inQuestion)),
    questions: questionsText(askedAbout(reading, inQuestion)),
    nothing: isEmpty(reading) ? nothingFound : null,
    caveat: offerCaveat,
  };
}
export type OfferAnswer = Awaited<ReturnType<typeof answerOffer>>;
export type OfferedMethod = OfferAnswer['methods'][number];

/** For a method that nobody knows: what the catalogue has for the people and the problem that the text speaks of. */
async function existingFor(reading: OfferReading, fitsNeed: FitsNeed) {
  const text = reading.unknown.map((u) => u.context).join('\n');
  const { understood, methods } = await fitsNeed(text.slice(0, READ_AS_NEED));
  if (understood.problems.length === 0) return null;
  const named = new Set(reading.methods.map((m) => m.id));
  return {
    about: [...understood.targetGroups, ...understood.problems].map((x) => x.label),
    methods: methods
      .filter((m) => !named.has(m.id))
      .slice(0, MOST_EXISTING)
      .map(({ id, title, type, url, fit }) => ({ id, title, type, url, reasons: [...fit.reasons] })),
  };
}

const nothingFound = {
  explanation:
    'Vi känner inte igen någon metod, något kunskapsstöd eller någon aktör i texten, och inget som ser ut som namnet på en metod.',
  nextSteps: [
    { text: 'Klistra in den del där metoden eller kursen nämns vid namn.', links: [] },
    { text: 'Skriv bara namnet, ett på varje rad.', links: [] },
    { text: 'Sök på vad den handlar om.', links: [{ title: 'Sök', url: '/sok?type=method' }] },
    {
      text: 'Fråga avsändaren vad metoden heter och vad den bygger på. Frågor att skicka finns nedan.',
      links: [],
    },
  ],
};

function isEmpty(reading: OfferReading): boolean {
  const { methods, supports, actors, choices, unknown } = reading;
  return [methods, supports, actors, choices, unknown].every((found) => found.length === 0);
}

function saidOf(named: NamedRecord) {
  const notes = [
    ...(named.respelled ? [respelledNote] : []),
    ...(named.abbreviated ? [abbreviationNote] : []),
  ];
  const { role, times } = named;
  return { role, roleLabel: roleLabels[role], times, found: named.found.map((f) => ({ ...f })), notes };
}

/** What the catalogue already has of the same class or content, nearest first. */
function overlapsOf(catalogue: Catalogue, id: string, today: string) {
  return alternativesTo(catalogue, id, today)
    .slice(0, MOST_OVERLAPS)
    .map(({ id: other, shared, sameClass, caution }) => ({
      ...linkOf(catalogue, other),
      shared: shared.map((c) => catalogue.label('components', c)),
      sameClass: sameClass === null ? null : catalogue.titleOf(sameClass.class),
      caution,
    }));
}

function choiceOf(catalogue: Catalogue, choice: Choice) {
  const { text, doubt, candidates, found } = choice;
  return {
    text,
    doubt,
    question: doubtLabels[doubt],
    candidates: candidates.map((id) => linkOf(catalogue, id)),
    found: found.map((f) => ({ ...f })),
  };
}

function unknownOf(catalogue: Catalogue, { name, found, near }: UnknownName) {
  return { name, found: found.map((f) => ({ ...f })), near: near.map((id) => linkOf(catalogue, id)) };
}

export function linkOf(catalogue: Catalogue, id: string): LinkView {
  const type = catalogue.typeOf(id) ?? 'method';
  return { id, title: catalogue.titleOf(id), type, url: recordUrl(type, id) };
}

function askedAbout(reading: OfferReading, inQuestion: readonly HitView[]): string[] {
  const unknown = reading.unknown.map((u) => u.name);
  return unknown.length > 0 ? unknown : inQuestion.map((m) => m.title);
}
