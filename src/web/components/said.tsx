/** What a Swedish source says, in one line: the text, the basis, who and when. */
import type { Basis as BasisValue } from '../../domain/primitives.ts';
import type { SourceView } from '../../domain/views.ts';
import type { Given } from '../../municipality/given.ts';
import { Basis, SourceLine } from './source-line.tsx';

export interface SaidProps {
  readonly label: string | null;
  readonly text: string;
  readonly basis: BasisValue;
  readonly claim: string;
  readonly source: SourceView;
}

/** `data-claim` ties the line to its claim, for those who check the page. */
export function Said({ label, text, basis, claim, source }: SaidProps) {
  return (
    <span class="said-line" data-claim={claim} data-basis={basis}>
      {label !== null && <b>{label}: </b>}
      {text} <Basis basis={basis} />{' '}
      <span class="note">
        <SourceLine source={source} />
      </span>
    </span>
  );
}

/** One place and time; the past is said to be past. */
export function GivenLine({ given }: { given: Given }) {
  const label = given.past ? `${given.place} (äldre eller avslutat)` : given.place;
  return <Said {...given} label={label} />;
}
