import { daySchema } from '../catalogue/history.ts';
import { ProblemError } from './problem.ts';

/** A day on an address, checked to be a day that exists; null when it is not given. Throws a 400. */
export function parseDay(raw: string | undefined, parameter: string): string | null {
  if (raw === undefined || raw === '') return null;
  const day = daySchema.safeParse(raw);
  if (day.success) return day.data;
  const detail = 'En dag skrivs ÅÅÅÅ-MM-DD.';
  throw new ProblemError('bad-request', detail, { errors: [{ pointer: `#/query/${parameter}`, detail }] });
}
