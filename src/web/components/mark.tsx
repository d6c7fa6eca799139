/**
 * Small shapes beside words, so that nothing is told by colour alone. Every shape is `aria-hidden`: the words
 * next to it say the same. Drawn on 16 × 16 with `currentColor`, so that forced colours and print keep them.
 */
import type { EvidenceClass } from '../../domain/evidence-class.ts';
import type { Certainty } from '../../domain/facts/evidence.ts';
import type { RecommendationLevel } from '../../domain/facts/recommendation.ts';
import type { FlagCode } from '../../domain/flags.ts';
import type { IntroduceStatus } from '../../domain/introduce.ts';

const open = 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z';

/** Path data by shape: `line` is stroked, `fill` is filled. */
const shapes = {
  check: { line: 'M2.5 8.5 6.3 12.5 13.5 3.5' },
  tilde: { line: 'M2 9.5c2-4 4-4 6-1.5s4 2.500 6-1.5' },
  partly: { line: open, fill: 'M8 2a6 6 0 0 1 0 12z' },
  stop: { fill: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z', cut: 'M4.500 8h7' },
  flask: { line: 'M6 1.800h4M6.700 2v4L2.800 14h10.400L9.300 6V2' },
  dash: { line: 'M3 8h10' },
  unknown: { dashed: open },
  up: { line: 'M8 14V3M3.500 7.500 8 3l4.500 4.500' },
  down: { line: 'M8 2v11M3.500 8.500 8 13l4.500-4.500' },
  equal: { line: 'M3 5.800h10M3 10.200h10' },
  question: { line: 'M5.200 5.800a2.800 2.800 0 1 1 4.300 2.300C8.500 8.800 8 9.300 8 10.300M8 13v.4' },
  fork: { line: 'M8 2v5L3.500 14M8 7l4.500 7' },
  diamond: { line: 'M8 1.800 14.200 8 8 14.200 1.800 8z' },
  dot: { line: open, fill: 'M8 6.200a1.800 1.800 0 1 1 0 3.600 1.800 1.800 0 0 1 0-3.600z' },
  ruler: { line: 'M1.500 5h13v6h-13zM5 5v2.500M8 5v3M11 5v2.500' },
  door: { line: 'M3 14.200V2h8v12.200M1.500 14.200h13M8.500 8v.5' },
  key: { line: 'M6 9.800a3 3 0 1 1-.1-.1zM7.800 7.800 14 2M11.500 4.300l2 2' },
  globe: { line: `${open}M2 8h12M8 2c-3.500 4-3.500 8 0 12M8 2c3.500 4 3.500 8 0 12` },
  cross: { line: 'M3.500 3.500l9 9M12.500 3.500l-9 9' },
  section: {
    line: 'M10.800 3.500C10 1.800 6 1.500 6 4c0 2.500 5 2.500 5 5.200 0 1.800-3 2-4 .6M5.200 12.500c.8 1.700 4.800 2 4.800-.5C10 9.500 5 9.500 5 6.800c0-1.800 3-2 4-.6',
  },
  triangle: { line: 'M8 1.800 15 14.200H1zM8 6v4M8 12v.3' },
  lock: { line: 'M4.500 7V5a3.500 3.500 0 0 1 7 0v2', fill: 'M2.500 7h11v7.500h-11z' },
  info: { line: `${open}M8 7.200v4M8 4.700v.3` },
  clock: { line: `${open}M8 4.500V8l2.500 2` },
  book: {
    line: 'M8 3.500C6 2 3.500 2 1.500 2.500v11C3.500 13 6 13 8 14.500c2-1.500 4.500-1.500 6.500-1v-11C12.500 2 10 2 8 3.500zM8 3.500v11',
  },
} as const;
export type Shape = keyof typeof shapes;

export const allShapes = Object.keys(shapes) as Shape[];

export function Mark({ shape, tone }: { shape: Shape; tone?: string }) {
  const s: { line?: string; fill?: string; cut?: string; dashed?: string } = shapes[shape];
  return (
    <svg class={tone === undefined ? 'mk' : `mk ${tone}`} viewBox="0 0 16 16" aria-hidden="true">
      {s.fill && <path d={s.fill} class="f" />}
      {s.line && <path d={s.line} />}
      {s.dashed && <path d={s.dashed} class="d" />}
      {s.cut && <path d={s.cut} class="c" />}
    </svg>
  );
}

export const levelShapes: Record<RecommendationLevel, Shape> = {
  should: 'check',
  may: 'tilde',
  exceptionally: 'partly',
  should_not: 'stop',
  research_only: 'flask',
  explicitly_neutral: 'dash',
};

export const evidenceShapes: Record<EvidenceClass, Shape> = {
  effect_high: 'up',
  effect_moderate: 'up',
  effect_low: 'up',
  weak_studies: 'dot',
  cannot_assess: 'question',
  no_effect: 'equal',
  harm: 'down',
  differs: 'fork',
  varies: 'diamond',
  none_found: 'unknown',
  instrument: 'ruler',
};

export const introduceShapes: Record<IntroduceStatus, Shape> = {
  yes: 'door',
  with_terms: 'key',
  limited: 'lock',
  abroad_only: 'globe',
  no: 'cross',
  statutory: 'section',
  unknown: 'unknown',
};

export const flagShapes: Record<FlagCode, Shape> = {
  unsuitable_when: 'triangle',
  advised_against: 'stop',
  harm_risk: 'down',
  no_effect: 'equal',
  research_only: 'flask',
  discontinued: 'cross',
  replaced: 'cross',
  harm_signal: 'info',
  assessments_differ: 'fork',
  recommended_but_hard: 'lock',
  no_provider_found: 'info',
  no_steward_found: 'info',
  terms_unclear: 'key',
  version_gap: 'info',
  population_not_tested: 'info',
  stale: 'clock',
};

const discs: Record<Certainty, number> = {
  high: 4,
  moderate: 3,
  low: 2,
  very_low: 1,
  not_graded: 0,
  no_review: 0,
};

/** Certainty as one to four filled discs of four, the way GRADE is usually drawn; empty when not graded. */
export function CertaintyDiscs({ certainty }: { certainty: Certainty }) {
  const filled = discs[certainty];
  return (
    <svg class="discs" viewBox="0 0 46 10" aria-hidden="true">
      {[0, 1, 2, 3].map((i) => (
        <circle cx={5 + i * 12} cy="5" r="4" class={i < filled ? 'on' : filled === 0 ? 'off none' : 'off'} />
      ))}
    </svg>
  );
}
