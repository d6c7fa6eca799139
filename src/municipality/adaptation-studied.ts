/** For whom a method has been studied, beside those whom somebody means to give it to. Silence is "unknown". */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { populationText } from '../catalogue/claim-text.ts';
import { sourceView } from '../catalogue/sources.ts';
import { directionLabels } from '../domain/labels.ts';
import type { Ages, Population } from '../domain/primitives.ts';
import type { SourceView } from '../domain/views.ts';

/** Those whom somebody means to give the method to; null = not said. */
export interface AskedPopulation {
  readonly ages: Ages | null;
  readonly targetGroup: string | null;
  readonly problem: string | null;
}

/** `within`: all who are asked about are among the studied. `partly`: some are. */
export type Fit = 'within' | 'partly' | 'outside' | 'unknown';

export interface Studied {
  readonly claim: string;
  readonly outcome: string;
  readonly direction: string;
  /** In words; null = the source does not say who. */
  readonly population: string | null;
  readonly country: string;
  /** Where the studies were made, as codes or names; empty = not stated. */
  readonly studyCountries: readonly string[];
  readonly counts: boolean;
  readonly basis: 'stated' | 'inferred';
  readonly source: SourceView;
  /** One answer for each thing that was asked about; null = not asked about. */
  readonly fit: { readonly ages: Fit | null; readonly targetGroup: Fit | null; readonly problem: Fit | null };
}

/**
 * Current findings of the method itself, those that count first. What is known of its class is left out: a class's
 * studies say nothing of for whom this method was tried (domain model 3).
 */
export function studiedPopulations(catalogue: Catalogue, id: string, asked: AskedPopulation): Studied[] {
  return catalogue
    .factClaims(id, 'finding')
    .filter((c) => c.value.target === 'method' && c.value.current)
    .map((c) => ({
      claim: c.id,
      outcome: c.outcome ?? catalogue.label('outcome-groups', c.value.outcomeGroup),
      direction: directionLabels[c.value.direction],
      population: populationText(catalogue, c.population),
      country: c.country,
      studyCountries: c.value.studyCountries,
      counts: c.value.counts,
      basis: c.basis,
      source: sourceView(catalogue, c),
      fit: fitOf(catalogue, c.population, asked),
    }))
    .toSorted((a, b) => Number(b.counts) - Number(a.counts));
}

export function fitOf(
  catalogue: Catalogue,
  studied: Population | null,
  asked: AskedPopulation,
): Studied['fit'] {
  const concept = (
    wanted: string | null,
    vocabulary: 'target-groups' | 'problems',
    ids: readonly string[] | undefined,
  ): Fit | null => (wanted === null ? null : conceptFit(catalogue, vocabulary, wanted, ids ?? []));
  return {
    ages: asked.ages === null ? null : agesFit(asked.ages, studied?.ages ?? null),
    targetGroup: concept(asked.targetGroup, 'target-groups', studied?.targetGroups),
    problem: concept(asked.problem, 'problems', studied?.problems),
  };
}

/** A side that is not stated is open, but ages that are not stated at all are unknown. */
function agesFit(asked: Ages, studied: Ages | null): Fit {
  if (studied === null || (studied.min === null && studied.max === null)) return 'unknown';
  const [from, to] = [asked.min ?? 0, asked.max ?? Infinity];
  const [least, most] = [studied.min ?? 0, studied.max ?? Infinity];
  if (to < least || from > most) return 'outside';
  return from >= least && to <= most ? 'within' : 'partly';
}

/** A group within a studied one is studied; of a broader group only a part is. */
function conceptFit(
  catalogue: Catalogue,
  vocabulary: 'target-groups' | 'problems',
  wanted: string,
  studied: readonly string[],
): Fit {
  if (studied.length === 0) return 'unknown';
  const broader = new Set(catalogue.withBroader(vocabulary, [wanted]));
  if (studied.some((id) => broader.has(id))) return 'within';
  return studied.some((id) => catalogue.withBroader(vocabulary, [id]).includes(wanted))
    ? 'partly'
    : 'outside';
}

/** One sentence: is the group that is asked about among those for whom the method itself was tried? */
export function studiedSummary(studied: readonly Studied[]): string {
  if (studied.length === 0)
    return 'Katalogen har ingen prövning av metoden själv. För vilka den är prövad är okänt.';
  const answers = studied.map((s) => Object.values(s.fit).filter((fit) => fit !== null));
  if (answers.every((fits) => fits.length === 0))
    return 'Välj ålder, målgrupp eller problem ovan, så jämförs de med dem som metoden är prövad för.';
  const among = answers.filter((fits) => fits.every((fit) => fit === 'within')).length;
  const uncertain = answers.filter((fits) => !fits.includes('outside')).length - among;
  const all = `Av ${studied.length} uppgifter`;
  if (among > 0)
    return studied.length === 1
      ? 'Den enda uppgiften gäller en grupp där de ni anger är med. Läs vilket utfall den gäller.'
      : `${all} gäller ${among} en grupp där de ni anger är med. Läs vilka utfall de gäller.`;
  if (uncertain > 0)
    return studied.length === 1
      ? 'Den enda uppgiften säger inte om de ni anger är med, eller gäller en del av dem.'
      : `${all} är det ${uncertain} som inte säger om de ni anger är med, eller som gäller en del av dem. Ingen gäller alla ni anger.`;
  return studied.length === 1
    ? 'Den enda uppgiften nämner inte dem ni anger.'
    : `Ingen av ${studied.length} uppgifter nämner dem ni anger.`;
}
