import type { AvailabilityAspect, AvailabilityCode } from '../domain/facts/availability.ts';
import type { Certainty, Direction } from '../domain/facts/evidence.ts';
import type { Addressee, RecommendationLevel } from '../domain/facts/recommendation.ts';
import type { Ages } from '../domain/primitives.ts';
import type { SupportKind } from '../domain/records/support.ts';

/** Start and end of the text that a tag rests on, in the NFC form of the text that was given. */
export type Span = readonly [start: number, end: number];

/** What every tag carries, so that a page can explain it. */
export interface Reason {
  /** Name of the rule, stable: what a decision of the review refers to. */
  readonly rule: string;
  readonly span: Span;
  /** The text of the span, as it is read (without hyphenation and page headers). */
  readonly text: string;
  /** 0–1; what it takes to be published: `publishAt` in threshold.ts. */
  readonly confidence: number;
  /** In Swedish, one clause: why the rule thinks so. */
  readonly reason: string;
}

export type ConceptFacet = 'targetGroup' | 'recipient' | 'problem' | 'area' | 'component' | 'setting';

/** Kinds of document that are no knowledge support (domain model 6: events or sources). */
export type EventKind = 'news' | 'press_release' | 'commission' | 'project_page';

export interface FindingRead {
  readonly direction: Direction;
  readonly certainty: Certainty;
  /** Concept of outcome-groups; null when no outcome was read. */
  readonly outcomeGroup: string | null;
  readonly comparator: string | null;
  readonly population: { readonly ages: Ages | null; readonly targetGroups: readonly string[] };
  /** Record ids of the methods named in the sentence; empty: the document's own subject. */
  readonly methods: readonly string[];
  /** Who is said to say so, when it is not the text itself: such a finding never counts. */
  readonly saidBy: string | null;
}

export interface RecommendationRead {
  readonly level: RecommendationLevel;
  /** 1–10 as printed. */
  readonly priority: number | null;
  readonly addressee: Addressee;
  readonly methods: readonly string[];
}

export interface UnsuitableRead {
  readonly type: 'unsuitable_when' | 'requires_first' | 'not_for_age';
  readonly circumstances: readonly string[];
  readonly methods: readonly string[];
}

export interface AvailabilityRead {
  readonly aspect: AvailabilityAspect;
  readonly code: AvailabilityCode | null;
  readonly methods: readonly string[];
}

export type MentionRole = 'subject' | 'comparison' | 'example' | 'reference';

/** `value` is what is compared and counted; the object beside it holds the parts. */
export type Tag = Reason &
  (
    | { readonly facet: ConceptFacet; readonly value: string }
    | { readonly facet: 'ages'; readonly value: string; readonly ages: Ages }
    | { readonly facet: 'documentKind'; readonly value: SupportKind | EventKind }
    | { readonly facet: 'steering'; readonly value: 'binding' | 'normative' | 'guiding' | 'supporting' }
    | { readonly facet: 'knowledgeKind'; readonly value: 'describing' | 'explaining' | 'problem_solving' }
    | { readonly facet: 'reader'; readonly value: 'profession' | 'organisation' | 'politics' }
    | { readonly facet: 'finding'; readonly value: string; readonly finding: FindingRead }
    | {
        readonly facet: 'recommendation';
        readonly value: RecommendationLevel;
        readonly recommendation: RecommendationRead;
      }
    | { readonly facet: 'unsuitableWhen'; readonly value: string; readonly unsuitable: UnsuitableRead }
    | { readonly facet: 'availability'; readonly value: string; readonly availability: AvailabilityRead }
    | {
        readonly facet: 'mention';
        /** A record id; several owners of one abbreviation are all offered, none is guessed. */
        readonly value: string;
        readonly candidates: readonly string[];
        readonly role: MentionRole;
      }
  );
export type Facet = Tag['facet'];
export type TagOf<F extends Facet> = Extract<Tag, { facet: F }>;
