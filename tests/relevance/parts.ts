/** The parts that have files of their own, by name. */
export const blindParts = [
  'blind-1',
  'blind-2',
  'blind-3',
  'blind-4',
  'blind-5',
  'blind-6',
  'blind-7',
  'blind-8',
  'blind-9',
  'blind-10',
] as const;

/**
 * What the judged needs and the labelled passages are used for. `tuning`: rules were adjusted to it from the start.
 * `earlier`: held out until 2026-11-22, measured so often that it no longer told anything new, and tuning material
 * since. `blind-1`, `blind-2`: written blind by somebody else, each measured once on frozen rules (the docs keep that
 * measure) and then read. `writers`: by a dozen writers who had not seen the rules; the second opinion is learned from
 * it. `held-out`: a third of what the same writers wrote, by the hash of the text: never read or learned from.
 * `blind-3` to `blind-10`: by writers of whom nothing was learned, measured when rules and weights were done. The needs
 * of `blind-4` were read after their first measure, its texts were not; of `blind-5` and `blind-10` what was
 * unacceptable was, and of `blind-7` to `blind-9` what they missed; `blind-6` says what holds in a need (the
 * circumstances), and not what answers it.
 */
export const parts = ['tuning', 'earlier', 'writers', 'held-out', ...blindParts] as const;
export type Part = (typeof parts)[number];

/** Were rules or weights adjusted to them? */
const learnedFrom: ReadonlySet<Part> = new Set(['tuning', 'earlier', 'writers', 'blind-1', 'blind-2']);
/** Lines of these are never shown, and neither rules nor weights are adjusted to them. */
export const isHeldOutPart = (part: Part): boolean => !learnedFrom.has(part);

export const partLabels: Readonly<Record<Part, string>> = {
  tuning: 'inställning',
  earlier: 'tidigare undanhållen',
  'blind-1': 'blind 1, läst efter sin mätning',
  'blind-2': 'blind 2, läst efter sin mätning',
  writers: 'skribenter, inlärt',
  'held-out': 'skribenter, undanhållen tredjedel',
  'blind-3': 'blind 3, oläst',
  'blind-4': 'blind 4 (texter olästa, behov lästa efter sin mätning)',
  'blind-5': 'blind 5 (de olämpliga lästa efter mätningen)',
  'blind-6': 'blind 6 (omständigheter), oläst',
  'blind-7': 'blind 7, läst efter sin mätning',
  'blind-8': 'blind 8, läst efter sin mätning',
  'blind-9': 'blind 9, läst efter sin mätning',
  'blind-10': 'blind 10 (de olämpliga lästa efter mätningen)',
};
