import type { WebDeps } from '../deps.ts';
import { recordText } from '../text.ts';

/** How to tell that something is wrong: a mail, if the operator has set an address. */
export function Report({
  deps,
  title,
  url,
  data,
}: {
  deps: WebDeps;
  title: string;
  url: string;
  data: string;
}) {
  const subject = encodeURIComponent(`Fel i Metodkompassen: ${title}`);
  const body = encodeURIComponent(`${deps.publicUrl}${url}\n\nVad är fel, och var står det rätta?\n`);
  return (
    <>
      <p>{recordText.reportText}</p>
      <p>
        {deps.contact === null ? (
          recordText.reportNoContact
        ) : (
          <a class="button" href={`mailto:${deps.contact}?subject=${subject}&body=${body}`}>
            {recordText.reportMail}
          </a>
        )}
      </p>
      <p class="note">
        <a href={data}>Samma uppgifter som data (JSON)</a>
      </p>
    </>
  );
}
