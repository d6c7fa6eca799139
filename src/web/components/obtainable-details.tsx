/** What it takes, what stands in the way, whom to ask, where it is given, with whom to pool, what instead. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Place } from '../../municipality/place.ts';
import type { Obtainable } from '../../municipality/recommended.ts';
import { countText } from '../format.ts';
import { municipalityText } from '../municipality-text.ts';
import { Alternatives } from './alternatives.tsx';
import { GivenLine, Said } from './said.tsx';

export interface ObtainableDetailsProps {
  readonly catalogue: Catalogue;
  readonly o: Obtainable;
  readonly place: Place;
  readonly today: string;
}

const hard = new Set(['limited', 'abroad_only', 'no']);

export function ObtainableDetails({ catalogue, o, place, today }: ObtainableDetailsProps) {
  const { method, pooling } = o;
  return (
    <details class="takes">
      <summary>
        <h3>{method.title}</h3>
        <span class="note">{summaryOf(o)}</span>
      </summary>
      {/* A link to a closed part opens it only where its target is inside. */}
      <p class="note" id={`krav-${method.id}`}>
        <a href={method.url}>Allt om {method.title}</a>
      </p>
      {pooling !== null && (
        <div class="pooling">
          <h4>{municipalityText.pooling}</h4>
          <p>{municipalityText.poolingNote}</p>
          <ul>
            {pooling.because.map((b) => (
              <li>
                <Said {...b} />
              </li>
            ))}
          </ul>
          <p>
            {poolText(place, pooling.givenBy.length)} {listSupporters(place)}
          </p>
          {pooling.givenBy.length > 0 && (
            <ul>
              {pooling.givenBy.map((g) => (
                <li>
                  <GivenLine given={g} />
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <dl class="sheet">
        <Rows
          title="Vad den kräver"
          lines={unique(o.requirements).map((r) => <Said {...r} label={labelOf(r)} />)}
        />
        <Rows title="Hinder" lines={unique(o.barriers).map((b) => <Said {...b} />)} />
        <Rows
          title="Vem man frågar"
          lines={
            o.contact === null
              ? []
              : [<Said {...o.contact} label={`${o.contact.roleLabel} ${o.contact.name}`} />]
          }
        />
        <Rows
          title="Ges i Sverige, plats inte uppgiven"
          lines={o.given
            .filter((g) => g.where === 'sweden' && !g.past)
            .map((g) => <Said {...g} label={null} />)}
        />
        <Rows
          title="Ges på andra platser"
          lines={o.given
            .filter((g) => (g.where === 'elsewhere' || g.where === 'neighbour') && !g.past)
            .map((g) => <GivenLine given={g} />)}
        />
        <Rows
          title="Har getts, eller äldre uppgifter"
          lines={o.given.filter((g) => g.past).map((g) => <GivenLine given={g} />)}
        />
      </dl>
      {hard.has(o.introduce.status) && o.alternatives.length > 0 && (
        <>
          <h4>{municipalityText.alternatives}</h4>
          <Alternatives catalogue={catalogue} id={method.id} today={today} most={4} />
        </>
      )}
    </details>
  );
}

function summaryOf(o: Obtainable): string {
  const given = o.given.filter((g) => !g.past).length;
  return [
    o.pooling === null ? null : 'gå ihop med grannar',
    o.requirements.length > 0 ? countText(unique(o.requirements).length, 'krav', 'krav') : null,
    o.barriers.length > 0 ? countText(unique(o.barriers).length, 'hinder', 'hinder') : null,
    o.contact === null ? null : `fråga ${o.contact.name}`,
    given > 0 ? countText(given, 'uppgift om var den ges', 'uppgifter om var den ges') : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

function Rows({ title, lines }: { title: string; lines: readonly unknown[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul class="plainlist">
          {lines.map((line) => (
            <li>{line as string}</li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function labelOf(r: Obtainable['requirements'][number]): string {
  const price = [r.currency, r.priceYear === null ? null : `${r.priceYear} års pris`]
    .filter(Boolean)
    .join(', ');
  return price === '' ? r.label : `${r.label} (${price})`;
}

/** Two sources that say the same are one line: the first, which is the one that the record lists first. */
function unique<T extends { label: string; text: string }>(said: readonly T[]): T[] {
  return said.filter((s, i) => said.findIndex((o) => o.label === s.label && o.text === s.text) === i);
}

function poolText(place: Place, givenBy: number): string {
  const neighbours = `${place.name} har ${place.neighbours.length} grannar i samma regionala struktur`;
  return givenBy > 0
    ? `${neighbours}; om några av dem säger en källa att de ger den:`
    : `${neighbours}. Ingen källa säger att någon av dem ger den i dag.`;
}

function listSupporters(place: Place) {
  const [first] = place.supporters;
  if (first === undefined) return null;
  return (
    <>
      Fråga <a href={first.url}>{first.name}</a>.
    </>
  );
}
