/** From a need to something to do: the form, and the answer with the form below it. Works without script. */
import type { Context } from 'hono';
import type { ProblemErrors } from '../../api/problem.ts';
import type { RecommendAnswer } from '../../api/recommend-answer.ts';
import type { RecommendRequest } from '../../api/recommend-request.ts';
import { agesText } from '../../catalogue/claim-text.ts';
import { assetUrl } from '../assets.ts';
import { Hit } from '../components/hit.tsx';
import { Page } from '../components/layout.tsx';
import { NeedForm } from '../components/need-form.tsx';
import type { WebDeps } from '../deps.ts';
import { needText } from '../need-text.ts';
import { render } from '../render.tsx';

export interface NeedPageProps {
  readonly deps: WebDeps;
  readonly request: RecommendRequest;
  readonly answer: RecommendAnswer | null;
  readonly errors: ProblemErrors;
}

export function needPage(c: Context, props: NeedPageProps): Response {
  return render(c, <NeedPage {...props} />, props.errors.length > 0 ? 400 : 200);
}

function NeedPage({ deps, request, answer, errors }: NeedPageProps) {
  return (
    <Page
      deps={deps}
      title={needText.title}
      canonical="/behov"
      current="behov"
      noindex={answer !== null}
      head={<link rel="stylesheet" href={assetUrl(deps.assets, 'need.css')} />}
    >
      <h1>{needText.title}</h1>
      {answer === null && <p class="lead">{needText.lead}</p>}
      {errors.length > 0 && (
        <div class="flag stop" role="alert">
          <div>
            <strong>{needText.wrong}</strong>
            <ul>
              {errors.map((e) => (
                <li>{e.detail}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {answer !== null && <Answer answer={answer} />}
      <section aria-labelledby="formular">
        <h2 id="formular">{answer === null ? 'Beskriv eller välj' : needText.again}</h2>
        <NeedForm catalogue={deps.service.catalogue()} request={request} asked={answer?.askFirst ?? []} />
      </section>
    </Page>
  );
}

function Answer({ answer }: { answer: RecommendAnswer }) {
  return (
    <>
      <Understood understood={answer.understood} />
      <p class="banner">{answer.caveat}</p>
      <AskFirst answer={answer} />
      {answer.noMatch !== null && <NoMatch noMatch={answer.noMatch} />}
      <Found id="metoder" title={needText.methods} items={answer.methods} />
      <Excluded items={answer.excluded} />
      <Found id="stod" title={needText.supports} items={answer.supports} />
    </>
  );
}

function Understood({ understood }: { understood: RecommendAnswer['understood'] }) {
  const parts = [
    // To be in a group may be the problem by the same name: it is said once.
    ...new Set([...understood.targetGroups, ...understood.problems].map((x) => x.label)),
    agesText(understood.ages),
    ...understood.circumstances.map((x) => x.label),
    ...understood.absentCircumstances.map((x) => `Inte: ${x.label}`),
    ...understood.settings.map((x) => x.label),
    ...understood.components.map((x) => x.label),
    ...understood.methods.map((x) => x.title),
  ].filter((x) => x !== null);
  return (
    <section aria-labelledby="forstod">
      <h2 id="forstod">{needText.understood}</h2>
      {parts.length === 0 ? (
        <p>{needText.nothingRead}</p>
      ) : (
        <ul class="read">
          {parts.map((part) => (
            <li>{part}</li>
          ))}
        </ul>
      )}
      {understood.unreadWords.length > 0 && (
        <p class="note">
          {needText.unread} {understood.unreadWords.join(', ')}.
        </p>
      )}
      <p>
        <a href="#formular">{needText.again}</a>
      </p>
    </section>
  );
}

function AskFirst({ answer }: { answer: RecommendAnswer }) {
  if (answer.askFirst.length === 0) return null;
  const title = new Map(answer.methods.map((m) => [m.id, m.title]));
  return (
    <section aria-labelledby="fraga">
      <h2 id="fraga">{needText.askFirst}</h2>
      <p>{needText.askLead}</p>
      <ul>
        {answer.askFirst.map((ask) => (
          <li>
            <strong>{ask.question}</strong>{' '}
            <span class="note">
              {ask.methods.length === 0
                ? needText.always
                : `${needText.concerns} ${ask.methods.map((id) => title.get(id) ?? id).join(', ')}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Found({ id, title, items }: { id: string; title: string; items: RecommendAnswer['methods'] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol class="hits">
        {items.map((item) => (
          <>
            <Hit hit={item} compare={false} />
            <li class="fit">
              <Points title={needText.fits} points={item.fit.reasons} />
              <Points title={needText.cautions} points={item.fit.cautions} />
            </li>
          </>
        ))}
      </ol>
    </section>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
    </div>
  );
}

function Excluded({ items }: { items: RecommendAnswer['excluded'] }) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="uteslutna">
      <h2 id="uteslutna">
        {needText.excluded} ({items.length})
      </h2>
      <p class="note">{needText.excludedLead}</p>
      <details>
        <summary>Visa</summary>
        <ul>
          {items.map((item) => (
            <li>
              <a href={`/metoder/${item.id}`}>{item.title}</a>: {item.reason}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function NoMatch({ noMatch }: { noMatch: NonNullable<RecommendAnswer['noMatch']> }) {
  return (
    <section aria-labelledby="ingen">
      <h2 id="ingen">{needText.noMatch}</h2>
      <p>{noMatch.explanation}</p>
      <h3>{needText.steps}</h3>
      <ul>
        {noMatch.nextSteps.map((step) => (
          <li>
            {step.text}
            {step.links.length > 0 && (
              <ul>
                {step.links.map((l) => (
                  <li>
                    <a href={l.url}>{l.title}</a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
