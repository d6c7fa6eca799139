import type { Method } from '../domain/records/method.ts';
import type { Need } from './need.ts';

/** The problem that is no subject of its own: something to assess the others with is asked for. */
export const assessment = 'bedomning-av-risk-och-behov';

export function isInstrument({ kind }: Pick<Method, 'kind'>): boolean {
  return kind === 'assessment_instrument' || kind === 'instrument_group';
}

/** Is it something to assess with: an instrument, or a way of working that is for assessing (IBIC, BBIC)? */
export function assesses(method: Pick<Method, 'kind' | 'problems'>): boolean {
  return isInstrument(method) || method.problems.includes(assessment);
}

/** Is something to assess with asked for, in words or among the problems? */
export function asksToAssess(need: Need): boolean {
  return need.instruments || need.problems.includes(assessment);
}

/** The problems that the need is about: what is to be assessed, or met. */
export function subjectsOf({ problems }: Need): string[] {
  return problems.filter((p) => p !== assessment);
}

/** Is nothing but an assessment asked for? Then nothing else is an answer. */
export function onlyToAssess(need: Need): boolean {
  return (
    need.instruments ||
    (need.problems.length > 0 && subjectsOf(need).length === 0 && need.problems.includes(assessment))
  );
}
