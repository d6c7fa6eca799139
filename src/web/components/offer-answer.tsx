/** What an offer's text was found to say, part by part: methods first, then what is unknown and what to ask. */
import type { Child } from 'hono/jsx';
import type { OfferAnswer } from '../../api/offer-answer.ts';
import { countText, inSentence } from '../format.ts';
import { offerText as text } from '../offer-text.ts';
import { OfferedMethodBox, Places, Quote, Quotes } from './offered-method.tsx';

export function OfferAnswerParts({ answer }: { answer: OfferAnswer }) {
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
