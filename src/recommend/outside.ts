import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * Problems of their own that a method for something wider does not answer: treatment for addiction is not made for
 * anabolic steroids, nor a shelter for grief. A method that names the problem itself is an answer as ever.
 */
export const standsAlone: ReadonlySet<string> = new Set([
  'dopning',
  'tvangssyndrom',
  'konsstympning',
  'arbetskraftsexploatering',
  'sexuellt-overskridande-beteende',
  'sorg',
  'dataspel',
  // The health services treat it; a method for mental ill health at large is no answer.
  'atproblem',
  'porranvandning',
  'kopberoende',
  'samlarsyndrom',
  'syn-eller-horselnedsattning',
  'rorelsenedsattning',
]);

/** Problems on which what is made for a wider one says nothing: an interview on drugs does not find gambling. */
export const noWider: ReadonlySet<string> = new Set([...standsAlone, 'spelproblem']);

/** Problems that follow from whatever else there is: they make nobody's need one for social services' methods. */
const follows: ReadonlySet<string> = new Set([
  'barn-som-anhoriga',
  'delaktighet',
  'barns-delaktighet',
  'vardagsfungerande',
  'funktionsnedsattning',
  'foraldraskap',
  'levnadsvanor',
  'psykisk-ohalsa',
  'psykisk-halsa-framja',
  'somnproblem',
  'arbetsloshet',
  'ekonomiskt-bistand',
  'hemloshet',
  'situation-for-placerade-barn',
  'barn-som-far-illa',
]);

/** What a need is about when it is not, or not only, social services': see `outsideSubjects` of the tagger. */
export interface OutsideSubject {
  /** It is what is asked for; a problem beside it is the background. */
  readonly asked: boolean;
}

/**
 * To which problems the answer is kept: null where there is no reason to, else the problems of their own that the need
 * names, and none where something is asked for that no method is. Only with "nothing fits" left to say otherwise: a
 * need that also names a problem which a method can answer is answered.
 */
export function onlyProblemsOf(
  catalogue: Catalogue,
  problems: readonly string[],
  outside: readonly OutsideSubject[],
): readonly string[] | null {
  const alone = problems.filter((p) => standsAlone.has(p));
  if (alone.length === 0 && outside.length === 0) return null;
  if (outside.some((o) => o.asked)) return [];
  const wider = new Set(catalogue.withBroader('problems', alone));
  return problems.some((p) => !wider.has(p) && !follows.has(p)) ? null : alone;
}
