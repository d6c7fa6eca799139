/** The way out of a method with a verdict: who says so, since when, what instead, and questions for the ending. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { SourceView } from '../../domain/views.ts';
import type { Named, PhaseOut } from '../../municipality/phase-out.ts';
import { endingSource } from '../../municipality/phase-out.ts';
import { dateText } from '../format.ts';
import { endingText } from '../municipality-text.ts';
import { Flags } from './flags.tsx';
import { SourceLine } from './source-line.tsx';

export function PhaseOutPath({ path }: { path: PhaseOut }) {
  return (
    <>
      <Flags flags={[path.flag]} />
      <dl class="facts-for">
        <dt>Sedan</dt>
        <dd>{path.since === null ? 'datum är inte angivet' : dateText(path.since)}</dd>
        {path.replacedBy.length > 0 && (
          <>
            <dt>Ersatt av</dt>
            <dd>
              <Names all={path.replacedBy} />
            </dd>
          </>
        )}
        {path.recommendedInstead.length > 0 && (
          <>
            <dt>Samma källa rekommenderar</dt>
            <dd>
              <Names all={path.recommendedInstead} />
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

export function Names({ all }: { all: readonly Named[] }) {
  return (
    <>
      {all.map((n, i) => (
        <>
          {i > 0 && ', '}
          <a href={`/metoder/${n.id}`}>{n.title}</a>
        </>
      ))}
    </>
  );
}

/** Once a page, whatever the number of methods to end. */
export function EndingQuestions({ catalogue }: { catalogue: Catalogue }) {
  const source: SourceView | null = endingSource(catalogue);
  return (
    <>
      <h3>{endingText.title}</h3>
      {source !== null && (
        <p class="inline">
          {endingText.counted} (<SourceLine source={source} />
          ).
        </p>
      )}
      <ul>
        {endingText.questions.map((q) => (
          <li>{q}</li>
        ))}
      </ul>
      <p class="note">{endingText.ours}</p>
    </>
  );
}
