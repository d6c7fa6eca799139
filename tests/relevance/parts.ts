/**
 * What the judged needs and the labelled passages are used for. `tuning`: rules were adjusted to it from the start.
 * `earlier`: held out until 2026-11-22, measured so often that it no longer told anything new, and tuning material
 * since. `blind-1`, `blind-2`: written blind by somebody else, in files of their own (needs-blind-1.jsonl,
 * passages-blind-1.jsonl, …). Each was measured once on frozen rules (the docs keep that measure) and then read: no
 * part is held out any longer, so what is counted now says how well the rules fit, not how well they read.
 */
export const parts = ['tuning', 'earlier', 'blind-1', 'blind-2'] as const;
export type Part = (typeof parts)[number];

/** The parts that have files of their own, by name. */
export const blindParts = ['blind-1', 'blind-2'] as const;

/** Whether the lines of a part may be shown and rules adjusted to them. */
export const isHeldOutPart = (_part: Part): boolean => false;

export const partLabels: Readonly<Record<Part, string>> = {
  tuning: 'inställning',
  earlier: 'tidigare undanhållen',
  'blind-1': 'blind 1, läst efter sin mätning',
  'blind-2': 'blind 2, läst efter sin mätning',
};
