/**
 * Where violence goes on between the parties, or one may not come near the other, what takes that they meet and agree
 * (talks on co-operation, courses for parents in conflict) is not among the first. What a Swedish source says of a
 * method excludes it (safety.ts); this is our own reading, and says so.
 */
import type { Need } from './need.ts';

/** Circumstances in which the parties cannot be asked to meet. */
const dangers = [
  'ongoing-partner-violence',
  'severe-or-controlling-violence',
  'restraining-order',
  'weapon-or-lethal-threat',
] as const;
const quarrels: ReadonlySet<string> = new Set(['foraldrakonflikt', 'konflikter', 'konflikter-i-familjen']);

function inDanger(circumstances: readonly string[]): boolean {
  return dangers.some((d) => circumstances.includes(d));
}

/** Is what the problems tell of only a quarrel, and the parties in danger of each other? Then it is violence. */
export function isQuarrelInDanger(problems: readonly string[], circumstances: readonly string[]): boolean {
  return problems.length > 0 && problems.every((p) => quarrels.has(p)) && inDanger(circumstances);
}

/** Is the record an answer to nothing but the quarrel, and does it so take that the parties meet? */
export function takesMeeting({ circumstances }: Need, problems: readonly string[]): boolean {
  return isQuarrelInDanger(problems, circumstances);
}

export const meetingCaution =
  'Vår tolkning: bygger på att parterna kan samarbeta. När våld, hot eller kontaktförbud finns går skydd och stöd före.';
