/** What is read out of an offer, before the catalogue is asked about it. */

/** What the sentence does with the name: it offers it, sets it beside something else, refers to it, or denies it. */
export type Role = 'offered' | 'compared' | 'referred' | 'denied';

/** A short piece of the text around what was found. */
export interface Quote {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface FoundAt extends Quote {
  readonly role: Role;
}

/** A record that the text names. */
export interface NamedRecord {
  readonly id: string;
  /** At most a few places; `times` says how many there are. */
  readonly found: readonly FoundAt[];
  readonly times: number;
  /** The strongest role that any place gives it. */
  readonly role: Role;
  /** Read through a misspelling or a spelling without å ä ö. */
  readonly respelled: boolean;
  /** Only ever named by an abbreviation. */
  readonly abbreviated: boolean;
}

/** Why a name is not decided on: several own it; it is also a word; the record is narrower; it is written out otherwise. */
export type Doubt = 'shared' | 'ordinary_word' | 'narrower' | 'spelled_out' | 'similar';

/** A name for which the reader has to choose. */
export interface Choice {
  readonly text: string;
  readonly doubt: Doubt;
  readonly candidates: readonly string[];
  readonly found: readonly FoundAt[];
}

/** What looks like the name of a programme and is in no record. */
export interface UnknownName {
  readonly name: string;
  readonly found: readonly FoundAt[];
  /** Records with a similar name. */
  readonly near: readonly string[];
  /** The paragraphs in which it stands: what it is said to be for. */
  readonly context: string;
}

export type AssertionKind = 'effect' | 'recommended' | 'approved' | 'listed' | 'experience' | 'terms';

/** Something that the offer says of what it offers. */
export interface Assertion {
  readonly kind: AssertionKind;
  readonly quote: Quote;
  /** Actors named in the same sentence. */
  readonly bodies: readonly string[];
  /** Methods named in the same sentence. */
  readonly methods: readonly string[];
}

export interface OfferReading {
  readonly methods: readonly NamedRecord[];
  readonly supports: readonly NamedRecord[];
  readonly actors: readonly NamedRecord[];
  readonly choices: readonly Choice[];
  readonly unknown: readonly UnknownName[];
  readonly assertions: readonly Assertion[];
}
