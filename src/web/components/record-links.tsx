import { recordJsonLd, twinEndings } from '../../api/exports/json-ld.ts';
import type { DetailView } from '../../domain/views.ts';
import type { WebDeps } from '../deps.ts';

const twinTypes: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  jsonld: 'application/ld+json',
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
};

/**
 * For the head of a record's page: its other forms, and what it is in schema.org's words. A data block is no script,
 * so the content security policy lets it be; `<` is written otherwise, so that a title cannot end it.
 */
export function RecordLinks({ deps, detail }: { readonly deps: WebDeps; readonly detail: DetailView }) {
  const data = JSON.stringify(recordJsonLd(detail, deps.publicUrl, false)).replaceAll('<', '\\u003c');
  return (
    <>
      {twinEndings[detail.type].map((ending) => (
        <link rel="alternate" type={twinTypes[ending]} href={`${detail.url}.${ending}`} />
      ))}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
    </>
  );
}
