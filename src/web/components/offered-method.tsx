/** A known method in an offer: where it stands in the text, and what is known; safety before what it is said to do. */
import type { OfferAnswer, OfferedMethod } from '../../api/offer-answer.ts';
import { inSentence } from '../format.ts';
import { offerText as text } from '../offer-text.ts';
import { FactStrip } from './facts.tsx';
import { Flags } from './flags.tsx';
import { kindLine } from './hit.tsx';
import { PositionLine } from './positions.tsx';
import { Abbreviations } from './record-head.tsx';
import { SourceLine } from './source-line.tsx';

type InOffer = OfferedMethod['inOffer'];

export function OfferedMethodBox({ method }: { method: OfferedMethod }) {
  const hasSafety = method.flags.some((f) => f.level === 'safety');
  return (
    <article class="offered" aria-labelledby={`m-${method.id}`}>
      <p class="kind">{kindLine(method)}</p>
      <h3 id={`m-${method.id}`}>
        <a href={method.url}>{method.title}</a>
        <Abbreviations record={method} />
      </h3>
      <Places inOffer={method.inOffer} />
      <Flags flags={method.flags} />
      {!hasSafety && <p class="note">{text.noSafety}</p>}
      {method.summary !== null && <p class="sum">{method.summary}</p>}
      {method.evidence !== null && <FactStrip record={method} deep={method.url} />}
      <dl class="known">
        <dt>{text.positions}</dt>
        <dd>
          {method.positions.length === 0 ? (
            text.noPosition
          ) : (
            <ul class="plainlist">
              {method.positions.map((p) => (
                <PositionLine position={p} />
              ))}
            </ul>
          )}
        </dd>
        <dt>{text.contact}</dt>
        <dd>
          <Contact contact={method.contact} />
        </dd>
        <dt>{text.overlaps}</dt>
        <dd>
          <Overlaps overlaps={method.overlaps} />
        </dd>
      </dl>
    </article>
  );
}

function Contact({ contact }: { contact: OfferedMethod['contact'] }) {
  if (contact === null) return <>{text.noContact}</>;
  return (
    <>
      {contact.roleLabel}: {contact.name} <SourceLine source={contact.source} />
    </>
  );
}

function Overlaps({ overlaps }: { overlaps: OfferedMethod['overlaps'] }) {
  const [first] = overlaps;
  if (first === undefined) return <>{text.noOverlaps}</>;
  return (
    <>
      <ul>
        {overlaps.map((o) => (
          <li>
            <a href={o.url}>{o.title}</a>
            {o.sameClass !== null && <> · samma insatstyp: {inSentence(o.sameClass)}</>}
            {o.shared.length > 0 && <> · gemensamt: {o.shared.map(inSentence).join(', ')}</>}
          </li>
        ))}
      </ul>
      <p class="note">{first.caution}</p>
    </>
  );
}

/** The words of the text in which it stands, and what the reader should know of how it was read. */
export function Places({ inOffer }: { inOffer: InOffer }) {
  return (
    <div class="places">
      <p class="note">
        {inOffer.roleLabel}. {text.times(inOffer.times)}
      </p>
      <Quotes found={inOffer.found} />
      {inOffer.notes.map((note) => (
        <p class="note">{note}</p>
      ))}
    </div>
  );
}

export function Quotes({ found }: { found: OfferAnswer['choices'][number]['found'] }) {
  return (
    <ul class="quotes">
      {found.map((f) => (
        <li>
          <Quote quote={f} />
        </li>
      ))}
    </ul>
  );
}

export function Quote({ quote }: { quote: { before: string; text: string; after: string } }) {
  return (
    <q>
      {quote.before}
      <mark>{quote.text}</mark>
      {quote.after}
    </q>
  );
}
