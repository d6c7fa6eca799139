/** Check an offer: paste or send it; the answer stands in the page and nowhere else. Works without script. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { OfferAnswer } from '../../api/offer-answer.ts';
import { longestOffer, offerForm, offerInFile, pastedOffer } from '../../api/offer-input.ts';
import { ProblemError, problems } from '../../api/problem.ts';
import { boundedBody } from '../../api/upload.ts';
import { assetUrl } from '../assets.ts';
import { Page } from '../components/layout.tsx';
import { OfferedMethodBox, Places, Quote, Quotes } from '../components/offered-method.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, inSentence } from '../format.ts';
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
      {answer !== null && <Answer answer={answer} />}
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

function Answer({ answer }: { answer: OfferAnswer }) {
  const offered = answer.methods.filter((m) => m.inOffer.role === 'offered');
  const others = answer.methods.filter((m) => m.inOffer.role !== 'offered');
  return (
    <>
      <p class="banner">{answer.caveat}</p>
      {answer.nothing !== null && <Nothing nothing={answer.nothing} />}
      <Overview answer={answer} offered={offered.length} others={others.length} />
      <Attachments files={answer.read.attachments} />
      <Part id="valj" title={text.choices} lead={text.choicesLead} show={answer.choices.length > 0}>
        <Choices choices={answer.choices} />
      </Part>
      <Part id="metoder" title={text.methods} lead={null} show={offered.length > 0}>
        {offered.map((m) => (
          <OfferedMethodBox method={m} />
        ))}
        {answer.moreMethods > 0 && (
          <p>
            {text.more(answer.moreMethods)}
            <a href="/lista">Gå igenom de metoder ni använder</a>.
          </p>
        )}
      </Part>
      <Part id="okanda" title={text.unknown} lead={text.unknownLead} show={answer.unknown.length > 0}>
        <Unknown names={answer.unknown} />
      </Part>
      <Existing existing={answer.existing} />
      <Part
        id="pastaenden"
        title={text.assertions}
        lead={text.assertionsLead}
        show={answer.assertions.length > 0}
      >
        <Assertions assertions={answer.assertions} />
      </Part>
      <Part id="andra" title={text.others} lead={text.othersLead} show={others.length > 0}>
        {others.map((m) => (
          <OfferedMethodBox method={m} />
        ))}
      </Part>
      <Part id="stod" title={text.supports} lead={null} show={answer.supports.length > 0}>
        <Named records={answer.supports} />
      </Part>
      <Part id="aktorer" title={text.actors} lead={null} show={answer.actors.length > 0}>
        <Named records={answer.actors} />
      </Part>
      <Part id="fragor" title={text.questions} lead={text.questionsLead} show>
        <p class="copy">
          <label class="away" for="fragetext">
            {text.questionsLabel}
          </label>
          <textarea id="fragetext" readonly rows={16} spellcheck={false}>
            {answer.questions}
          </textarea>
        </p>
      </Part>
    </>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly lead: string | null;
  readonly show: boolean;
  readonly children?: Child;
}

function Part({ id, title, lead, show, children }: PartProps) {
  if (!show) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== null && <p class="note">{lead}</p>}
      {children}
    </section>
  );
}

function Overview({ answer, offered, others }: { answer: OfferAnswer; offered: number; others: number }) {
  const lines = [
    { id: 'metoder', text: countText(offered, 'känd metod', 'kända metoder'), n: offered },
    {
      id: 'valj',
      text: countText(answer.choices.length, 'namn att välja om', 'namn att välja om'),
      n: answer.choices.length,
    },
    {
      id: 'okanda',
      text: countText(answer.unknown.length, 'namn vi inte känner', 'namn vi inte känner'),
      n: answer.unknown.length,
    },
    {
      id: 'pastaenden',
      text: countText(answer.assertions.length, 'påstående', 'påståenden'),
      n: answer.assertions.length,
    },
    { id: 'andra', text: `${countText(others, 'metod', 'metoder')} på annat sätt`, n: others },
    { id: 'stod', text: `${answer.supports.length} kunskapsstöd`, n: answer.supports.length },
    { id: 'aktorer', text: countText(answer.actors.length, 'aktör', 'aktörer'), n: answer.actors.length },
    { id: 'fragor', text: 'Frågor att skicka', n: 1 },
  ];
  return (
    <nav aria-label={text.answer}>
      <ul class="read">
        {lines
          .filter((line) => line.n > 0)
          .map((line) => (
            <li>
              <a href={`#${line.id}`}>{line.text}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Attachments({ files }: { files: OfferAnswer['read']['attachments'] }) {
  if (files.length === 0) return null;
  return (
    <p class="note">
      {text.attachments}{' '}
      {files.map((f) => `${f.name} (${f.read ? text.attachmentRead : text.attachmentUnread})`).join(', ')}.
    </p>
  );
}

function Choices({ choices }: { choices: OfferAnswer['choices'] }) {
  return (
    <ul class="plainlist choices">
      {choices.map((choice) => (
        <li>
          <p>
            <strong>{choice.text}</strong>: {choice.question}
          </p>
          <Quotes found={choice.found} />
          <ul>
            {choice.candidates.map((candidate) => (
              <li>
                <a href={candidate.url}>{candidate.title}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Unknown({ names }: { names: OfferAnswer['unknown'] }) {
  return (
    <ul class="plainlist choices">
      {names.map((unknown) => (
        <li>
          <p>
            <strong>{unknown.name}</strong>
          </p>
          <Quotes found={unknown.found} />
          {unknown.near.length > 0 && (
            <p class="note">
              {text.near}{' '}
              {unknown.near.map((near, i) => (
                <>
                  {i > 0 && ', '}
                  <a href={near.url}>{near.title}</a>
                </>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Existing({ existing }: { existing: OfferAnswer['existing'] }) {
  if (existing === null || existing.methods.length === 0) return null;
  return (
    <Part
      id="redan"
      title={text.existing}
      lead={text.existingLead(existing.about.map(inSentence).join(', '))}
      show
    >
      <ul>
        {existing.methods.map((method) => (
          <li>
            <a href={method.url}>{method.title}</a>
            <span class="note">
              {' '}
              {method.reasons.map((reason) => inSentence(reason).replace(/\.$/, '')).join('; ')}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Assertions({ assertions }: { assertions: OfferAnswer['assertions'] }) {
  return (
    <ul class="plainlist beside">
      {assertions.map((assertion) => (
        <li>
          <div>
            <h3>{assertion.label}</h3>
            <p class="note">{text.says}</p>
            <p>
              <Quote quote={assertion.quote} />
            </p>
          </div>
          <div>
            <p class="note">{text.known}</p>
            {assertion.beside.map(({ method, text: known }) => (
              <p>
                {method !== null && (
                  <>
                    <a href={method.url}>{method.title}</a>:{' '}
                  </>
                )}
                {known}
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Named({ records }: { records: OfferAnswer['supports'] }) {
  return (
    <ul class="plainlist choices">
      {records.map((record) => (
        <li>
          <p>
            <a href={record.url}>{record.title}</a>
            <span class="note">
              {' '}
              {[
                record.kindLabel,
                record.publishers.map((p) => p.name).join(', '),
                record.year,
                record.statusLabel,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          <Places inOffer={record.inOffer} />
        </li>
      ))}
    </ul>
  );
}

function Nothing({ nothing }: { nothing: NonNullable<OfferAnswer['nothing']> }) {
  return (
    <section aria-labelledby="inget">
      <h2 id="inget">{text.nothing}</h2>
      <p>{nothing.explanation}</p>
      <ul>
        {nothing.nextSteps.map((step) => (
          <li>
            {step.text}{' '}
            {step.links.map((link) => (
              <a href={link.url}>{link.title}</a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
