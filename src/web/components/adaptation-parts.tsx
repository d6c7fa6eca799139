/** The lists and tables of the adaptation check. */

import { countryText } from '../../domain/country-text.ts';
import type { Adaptation, AdaptationPart, SourcedFact } from '../../municipality/adaptation.ts';
import type { Studied } from '../../municipality/adaptation-studied.ts';
import { fitLabels, adaptationText as text } from '../adaptation-text.ts';
import { Basis, SourceLine } from './source-line.tsx';

/** Facts with who says them; where there are none, what that means. */
export function Facts({
  facts,
  note,
  none,
}: {
  facts: readonly SourcedFact[];
  note: string | null;
  none: string;
}) {
  if (facts.length === 0) return <p>{none}</p>;
  return (
    <>
      {note !== null && <p class="note">{note}</p>}
      <ul class="facts-said">
        {facts.map((fact) => (
          <li>
            <Fact fact={fact} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Fact({ fact }: { fact: SourcedFact }) {
  return (
    <span class="said-line" data-claim={fact.claim} data-basis={fact.basis}>
      {fact.label !== '' && <b>{fact.label}: </b>}
      {fact.text} <Basis basis={fact.basis} country={fact.country} />{' '}
      <span class="note">
        <SourceLine source={fact.source} />
      </span>
    </span>
  );
}

export function AdaptationParts({ check }: { check: Adaptation }) {
  return (
    <>
      <p class="note">{text.partsNote}</p>
      <h3>{text.core}</h3>
      <Parts parts={check.core} none={text.coreNone} />
      <h3>{text.adaptable}</h3>
      <Parts parts={check.adaptable} none={text.adaptableNone} />
      <h3>{text.unknown}</h3>
      {check.unknown.length > 0 && <p class="note">{text.unknownNote}</p>}
      <Parts
        parts={check.unknown}
        none={check.core.length + check.adaptable.length === 0 ? text.unknownNone : ''}
      />
    </>
  );
}

function Parts({ parts, none }: { parts: readonly AdaptationPart[]; none: string }) {
  if (parts.length === 0) return none === '' ? null : <p>{none}</p>;
  return (
    <ul class="comp">
      {parts.map((part) => (
        <li data-role={part.role}>
          <a href={part.url}>{part.label}</a>
          <small>
            {part.typeLabel !== null && `${part.typeLabel} · `}
            {part.saidBy === null ? `${text.listedBecause} ${part.groundLabel}` : <Fact fact={part.saidBy} />}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** "åldern omfattas delvis, målgruppen nämns inte". Nothing where nothing was asked. */
export function FitWords({ fit }: { fit: Studied['fit'] }) {
  const asked = (['ages', 'targetGroup', 'problem'] as const).flatMap((key) => {
    const value = fit[key];
    return value === null ? [] : [fitLabels[key][value]];
  });
  return asked.length === 0 ? null : <span>{asked.join(', ')}</span>;
}

export function StudiedTable({ studied }: { studied: readonly Studied[] }) {
  const asked = studied.some((s) => Object.values(s.fit).some((fit) => fit !== null));
  return (
    <table class="claims" role="table">
      <caption>{text.studiedCaption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Vilka', 'Utfall', ...(asked ? ['Jämfört med dem ni anger'] : []), 'Källa'].map((h) => (
            <th scope="col" role="columnheader">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {studied.map((s) => (
          <tr role="row">
            <td role="cell" data-label="Vilka">
              {s.population ?? 'okänt'}
              {s.studyCountries.length > 0 && (
                <span class="note"> Studier i {s.studyCountries.map(countryName).join(', ')}.</span>
              )}
            </td>
            <td role="cell" data-label="Utfall">
              {s.outcome}: {s.direction.toLocaleLowerCase('sv')}
              {!s.counts && <span class="note"> ({text.notCounted})</span>}
            </td>
            {asked && (
              <td role="cell" data-label="Jämfört med dem ni anger">
                <FitWords fit={s.fit} />
              </td>
            )}
            <td role="cell" data-label="Källa">
              <SourceLine source={s.source} /> <Basis basis={s.basis} country={s.country} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Codes as countries; what is no code stands as the source has it. */
function countryName(country: string): string {
  return /^([A-Z]{2}|INT)$/.test(country) ? countryText(country) : country;
}
