/** What a page becomes, before it is checked: a support record, claims, and what a person has to decide. */
import { createHash } from 'node:crypto';
import type { FactName, FactValue } from '../../src/domain/claim.ts';
import type { Population } from '../../src/domain/primitives.ts';
import type { SupportKind } from '../../src/domain/records/support.ts';
import type { MapContext } from './site.ts';

/** What may be left out has the schema's default. */
type Loose<T> = T extends object
  ? { readonly [K in keyof T]?: T[K] extends readonly unknown[] ? T[K] : Loose<T[K]> | T[K] }
  : T;

export interface DraftClaim<F extends FactName = FactName> {
  readonly subject: string;
  readonly fact: F;
  readonly value: Loose<FactValue<F>>;
  /** The page's own words for it, at most 80 characters; longer is left out, never cut. */
  readonly statedAs?: string | null;
  readonly population?: Loose<Population> | null;
  readonly outcome?: string | null;
  /** Label or heading under which it stands. */
  readonly locator: string;
  /** Id of the work that it stands in. */
  readonly work?: string | null;
  readonly published?: string | null;
  readonly asOf?: string | null;
  readonly basis?: 'stated' | 'inferred';
  readonly confidence?: 'high' | 'medium' | 'low';
  /** The page's publisher is only assumed to be who says it: never behind a flag. */
  readonly derived?: boolean;
  /** Whose statement it is, where the page quotes another body: the page's publisher then only passes it on. */
  readonly quotes?: string;
  readonly url?: string;
}

export interface DraftSupport {
  readonly id: string;
  readonly title: string;
  readonly kind: SupportKind;
  readonly steering: 'binding' | 'normative' | 'guiding' | 'supporting';
  readonly publishers: readonly string[];
  readonly publisherAsPrinted: string;
  readonly year: number | null;
  readonly areas?: readonly string[];
  readonly identifiers?: readonly string[];
  /** In our words, facts only. */
  readonly summary?: string | null;
  readonly inferredFields?: readonly string[];
  readonly documents?: readonly { title: string; form: 'page' | 'report' | 'web'; url: string }[];
  readonly url: string;
}

/** Something that only a person may decide; kept with everything needed to decide it. */
export interface Proposal {
  readonly why:
    | 'unknown_method'
    | 'unknown_publisher'
    | 'verdict'
    | 'unreadable_value'
    | 'level_not_read'
    | 'level_against_wording'
    | 'components';
  /** What the page says, short. */
  readonly said: string;
  readonly locator: string;
  readonly candidates: readonly string[];
  /** Claims that would be published if it is accepted; without a subject where that is the question. */
  readonly claims: readonly DraftClaim[];
}

export interface Draft {
  readonly support: DraftSupport | null;
  readonly claims: readonly DraftClaim[];
  readonly proposals: readonly Proposal[];
  /** Why nothing is made of the page, in Swedish: counted and told, never asked about. */
  readonly leftOut?: string;
}

/** Nothing to publish and nothing to ask. */
export function leftOut(why: string): Draft {
  return { support: null, claims: [], proposals: [], leftOut: why };
}

/** Subject of a claim whose method is not decided. */
export const undecided = '';

/** Kebab-case ASCII, at most 80 characters, cut at a word; never empty. */
export function slug(text: string): string {
  const ascii = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ascii === '') return createHash('sha256').update(text).digest('hex').slice(0, 12);
  return ascii.length <= 80 ? ascii : ascii.slice(0, 81).replace(/-[^-]*$/, '');
}

/** A quoted label, or null where it would be a copy of a text. */
export function quoted(text: string | null | undefined): string | null {
  const label = text?.trim() ?? '';
  return label === '' || label.length > 80 ? null : label;
}

/** The first sentence-free part that fits, for fields of our own that hold a name or a number. */
export function short(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4));
}

/** Claims about a method that may not be decided: published where it is, else one proposal with all of them. */
export function aboutMethod(
  context: MapContext,
  name: string,
  claims: (subject: string) => readonly DraftClaim[],
): Pick<Draft, 'claims' | 'proposals'> {
  const at = context.catalogue.methodAt(context.url);
  const resolved = at === null ? context.catalogue.method(name) : { kind: 'one' as const, id: at };
  if (resolved.kind === 'one') return { claims: claims(resolved.id), proposals: [] };
  const proposal: Proposal = {
    why: 'unknown_method',
    said: short(name, 200),
    locator: 'namn',
    candidates: resolved.candidates,
    claims: claims(undecided),
  };
  return { claims: [], proposals: [proposal] };
}
