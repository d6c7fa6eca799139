/** What a machine-readable list gives to the discovery, whatever form it is in. */
import type { Place } from '../sites/site.ts';

/** What a list already gave of an item, so that it need not be asked for. */
export interface Inline {
  readonly body: string;
  /** As a Content-Type header. */
  readonly type: string;
  readonly deleted: boolean;
}

export interface Found {
  /** `place` null: the item has an address of its own, which says where it belongs. */
  readonly piece: (item: { url: string; place: Place | null; inline: Inline }) => void;
  /** Something that was not had this time: what was known stays. */
  readonly problem: (text: string) => void;
  /** The list is no longer in the form that its source file describes, in Swedish: stops the publishing as drift does. */
  readonly changed: (text: string) => void;
}

/** A list of more answers than this leads in a circle. */
export const mostAnswers = 2_000;
