/** Check an offer: paste or send it; the answer stands in the page and nowhere else. Works without script. */
import type { Context } from 'hono';
import type { OfferAnswer } from '../../api/offer-answer.ts';
import { longestOffer, offerForm, offerInFile, pastedOffer } from '../../api/offer-input.ts';
import { ProblemError, problems } from '../../api/problem.ts';
import { boundedBody } from '../../api/upload.ts';
import { assetUrl } from '../assets.ts';
import { Page } from '../components/layout.tsx';
import { OfferAnswerParts } from '../components/offer-answer.tsx';
import type { WebDeps } from '../deps.ts';
import { offerText as text } from '../offer-text.ts';
import { render } from '../render.tsx';

export function offerFormPage(c: Context, deps: WebDeps): Response {
  return page(c, { deps, pasted: '', answer: null, problem: null });
}

/** The offer is in the body of this one request: not stored, not logged, not in an address. */
export async function offerResultPage(c: Context, deps: WebDeps): Promise<Response> {
  // A stored page with the text in it would outlive the answer.
  c.header('cache-control', 'no-store');
  let pasted = '';
  try {
    const form = await offerForm(await boundedBody(c), c.req.header('content-type') ?? '');
    // Far too long a text is not sent back to be corrected.
    pasted = form.text.length > 2 * longestOffer ? '' : form.text;
    const offer =
      form.file === null ? pastedOffer(form.text) : await offerInFile(form.file.bytes, form.file.name);
    return page(c, {
      deps,
      pasted: form.file === null ? pasted : '',
      answer: await deps.service.checkOffer(offer),
      problem: null,
    });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.type === 'not-ready') throw error;
    return page(c, { deps, pasted, answer: null, problem: error });
  }
}

interface OfferPageProps {
  readonly deps: WebDeps;
  readonly pasted: string;
  readonly answer: OfferAnswer | null;
  readonly problem: ProblemError | null;
}

function page(c: Context, { deps, pasted, answer, problem }: OfferPageProps): Response {
  const status = problem === null ? 200 : problems[problem.type].status;
  return render(
    c,
    <Page
      deps={deps}
      title={problem === null ? text.title : `Fel: ${text.title}`}
      description={text.lead}
      canonical="/granska"
      current="granska"
      noindex={answer !== null || problem !== null}
      head={<link rel="stylesheet" href={assetUrl(deps.assets, 'need.css')} />}
    >
      <h1>{text.title}</h1>
      {answer === null && <p class="lead">{text.lead}</p>}
      {problem !== null && (
        <div class="flag stop" role="alert">
          <div>
            <strong>{text.wrong}</strong>
            <p>{problem.message}</p>
          </div>
        </div>
      )}
      {answer !== null && <OfferAnswerParts answer={answer} />}
      <section class="no-print" aria-labelledby="formular">
        <h2 id="formular">{answer === null ? 'Klistra in eller välj fil' : text.again}</h2>
        <OfferForm pasted={pasted} />
      </section>
    </Page>,
    status,
  );
}

function OfferForm({ pasted }: { pasted: string }) {
  return (
    <form class="need" method="post" action="/granska" enctype="multipart/form-data" autocomplete="off">
      <p>
        <label for="text">{text.paste}</label>
        <span class="note" id="text-hint">
          {text.pasteHint}
        </span>
        <textarea
          id="text"
          name="text"
          rows={10}
          aria-describedby="text-hint offer-privacy"
          spellcheck={false}
        >
          {pasted}
        </textarea>
      </p>
      <p class="file">
        <label for="fil">{text.file}</label>
        <input
          id="fil"
          name="fil"
          type="file"
          accept=".pdf,.eml,.xlsx,.csv,.txt,.html,.htm,application/pdf,message/rfc822,text/plain,text/csv,text/html"
        />
      </p>
      <p class="note" id="offer-privacy">
        {text.privacy}
      </p>
      <p class="apply">
        <button type="submit">{text.button}</button>
      </p>
    </form>
  );
}
