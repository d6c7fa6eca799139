import { everyMatchOf } from './pattern.ts';
import { badOutcome, goodOutcome } from './words/outcomes.ts';

/** Whether the outcome named first (or last) in a stretch is a good or a bad one. */
export function polarityIn(text: string, which: 'first' | 'last'): 'good' | 'bad' | null {
  const at = (pattern: RegExp): number => {
    const all = [...text.matchAll(everyMatchOf(pattern))].map((m) => m.index);
    return (which === 'first' ? all[0] : all.at(-1)) ?? -1;
  };
  const [bad, good] = [at(badOutcome), at(goodOutcome)];
  if (bad < 0 && good < 0) return null;
  if (bad < 0 || good < 0) return bad < 0 ? 'good' : 'bad';
  if (which === 'first') return bad <= good ? 'bad' : 'good';
  return bad >= good ? 'bad' : 'good';
}

/** The sign of the outcome named first; "ingen ny anmälan" is a good one. `denied` is tried on what stands before it. */
export function signOf(text: string, denied: RegExp): 'good' | 'bad' | null {
  const sign = polarityIn(text, 'first');
  if (sign === null) return null;
  const at = (sign === 'bad' ? badOutcome : goodOutcome).exec(text)?.index ?? 0;
  if (!denied.test(text.slice(0, at))) return sign;
  return sign === 'bad' ? 'good' : 'bad';
}
