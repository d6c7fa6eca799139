import { countryText } from '../../domain/country-text.ts';
import { basisLabels } from '../../domain/labels.ts';
import type { ClaimView, SourceView } from '../../domain/views.ts';
import { hostText, sourceDateText } from '../format.ts';

/** The source of a claim in one click: its own address, with body, document, edition and date. */
export function ClaimSource({ claim }: { claim: ClaimView }) {
  const { url } = claim.readAt;
  const title = claim.title ?? (url === null ? null : hostText(url));
  return (
    <span class="src">
      {claim.assertedBy.name}
      {claim.relayedBy !== null && `, enligt ${claim.relayedBy.name}`}
      {title !== null && ': '}
      {title !== null && (url === null ? title : <OutLink url={url}>{title}</OutLink>)}
      {claim.edition !== null && claim.edition !== title && ` (${claim.edition})`}
      {claim.locator !== null && `, ${claim.locator}`}
    </span>
  );
}

export function ClaimDate({ claim }: { claim: ClaimView }) {
  return <span class="when">{sourceDateText(claim.published ?? claim.asOf, claim.readAt.read)}</span>;
}

/** "källan säger" or "vår tolkning", and the country where it is not Sweden. */
export function Basis({ basis, country }: { basis: 'stated' | 'inferred'; country?: string }) {
  return (
    <>
      <span class={`basis ${basis}`}>{basisLabels[basis]}</span>
      {country !== undefined && country !== 'SE' && (
        <>
          {' '}
          <span class="basis abroad">utländsk uppgift: {countryText(country)}</span>
        </>
      )}
    </>
  );
}

/** Body, document and date of what stands behind a flag or a relation. */
export function SourceLine({ source }: { source: SourceView }) {
  const { url } = source;
  const title = source.title ?? (url === null ? null : hostText(url));
  return (
    <span class="src">
      {source.publisher.name}
      {source.relayedBy !== null && `, enligt ${source.relayedBy.name}`}
      {title !== null && ': '}
      {title !== null && (url === null ? title : <OutLink url={url}>{title}</OutLink>)}
      {', '}
      {sourceDateText(source.date, source.readAt)}
    </span>
  );
}

/** A link that leaves the site. No new window (it breaks the back button), no referrer of what somebody looked for. */
export function OutLink({ url, children }: { url: string; children?: unknown }) {
  return (
    <a class="out" href={url} rel="noreferrer">
      {children as string}
    </a>
  );
}
