/** Adaptation check of a method: on what ground a part is core, adaptable or unknown, and what to weigh before a change. */
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { adaptationQuery } from '../../api/adaptation-query.ts';
import type { ParameterProblem } from '../../api/search-params.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { populationText } from '../../catalogue/claim-text.ts';
import { basisLabels } from '../../domain/labels.ts';
import { type Adaptation, type AdaptationRequest, adaptationCheck } from '../../municipality/adaptation.ts';
import { changeKinds, changeSpecs } from '../../municipality/adaptation-changes.ts';
import { adaptationText as text } from '../adaptation-text.ts';
import { AdaptationParts, Facts, FitWords, StudiedTable } from '../components/adaptation-parts.tsx';
import { ConceptChoice } from '../components/concept-choice.tsx';
import { Page } from '../components/layout.tsx';
import { Said } from '../components/said.tsx';
import { type SectionSpec, Sections } from '../components/section.tsx';
import type { WebDeps } from '../deps.ts';
import { municipalityHead } from '../municipality-head.tsx';
import { render } from '../render.tsx';
import { errorPage } from './error.tsx';

export async function adaptationPage(c: Context, deps: WebDeps): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const lookup = await deps.service.lookup('method', id, null);
  const url = new URL(c.req.url);
  if (lookup.kind === 'moved' && lookup.type === 'method')
    return c.redirect(`/metoder/${lookup.to}/anpassning${url.search}`, 308);
  if (lookup.kind === 'gone')
    return errorPage(
      c,
      deps,
      'gone',
      `${lookup.title} är borttagen ur katalogen: ${lookup.reason}`,
      lookup.successor,
    );
  const catalogue = deps.service.catalogue();
  const { request, problems } = adaptationQuery(url, catalogue);
  const check = adaptationCheck(catalogue, id, request);
  if (check === null)
    return errorPage(c, deps, 'not-found', 'Ingen metod har den adressen. Sök efter namnet i stället.');
  const { title } = check.method;
  return render(
    c,
    <Page
      deps={deps}
      title={`${text.kind}: ${title}`}
      description={text.lead}
      canonical={`/metoder/${id}/anpassning`}
      noindex={url.search !== ''}
      head={municipalityHead(deps)}
    >
      <p class="kind">
        <a href={`/metoder/${id}`}>{title}</a> · {check.method.kindLabel}
      </p>
      <h1>
        {text.kind}: {title}
      </h1>
      <p class="lead">{text.lead}</p>
      {check.note !== null && <p class="banner">{check.note}</p>}
      <Problems problems={problems} />
      <ChangeForm catalogue={catalogue} id={id} request={request} />
      <Sections sections={sectionsOf(check, saidOf(catalogue, request))} />
    </Page>,
  );
}

function Problems({ problems }: { problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <p class="problems" role="alert">
      {text.wrong} {problems.map((p) => p.message).join(' ')}
    </p>
  );
}

function ChangeForm({
  catalogue,
  id,
  request,
}: {
  catalogue: Catalogue;
  id: string;
  request: AdaptationRequest;
}) {
  const age = (name: 'ageMin' | 'ageMax', value: number | null | undefined) => (
    <p>
      <label for={name}>{text[name]}</label>{' '}
      <input
        type="text"
        id={name}
        name={name}
        inputmode="numeric"
        maxlength={3}
        size={4}
        value={value ?? ''}
      />
    </p>
  );
  return (
    <form class="choose" action={`/metoder/${id}/anpassning`} aria-labelledby="gora">
      <h2 id="gora">{text.form}</h2>
      <fieldset>
        <legend>{text.who}</legend>
        <div class="ages">
          {age('ageMin', request.ages?.min)}
          {age('ageMax', request.ages?.max)}
        </div>
        <ConceptChoice
          catalogue={catalogue}
          vocabulary="target-groups"
          name="targetGroup"
          label={text.targetGroup}
          none={text.any}
          chosen={request.targetGroup}
        />
        <ConceptChoice
          catalogue={catalogue}
          vocabulary="problems"
          name="problem"
          label={text.problem}
          none={text.any}
          chosen={request.problem}
        />
      </fieldset>
      <fieldset>
        <legend>{text.what}</legend>
        {changeKinds.map((kind) => (
          <label class="tick">
            <input type="checkbox" name="change" value={kind} checked={request.changes.includes(kind)} />{' '}
            {changeSpecs[kind].label}
          </label>
        ))}
      </fieldset>
      <p>
        <button type="submit">{text.button}</button>
      </p>
      <p class="note">{text.address}</p>
    </form>
  );
}

/** Whom the address asks about, in words: on paper the form is gone. */
function saidOf(catalogue: Catalogue, { ages, targetGroup, problem }: AdaptationRequest): string | null {
  return populationText(catalogue, {
    ages,
    targetGroups: targetGroup === null ? [] : [targetGroup],
    problems: problem === null ? [] : [problem],
    preventionLevel: null,
    text: null,
  });
}

function sectionsOf(check: Adaptation, said: string | null): SectionSpec[] {
  return [
    {
      id: 'sakerhet',
      title: text.never,
      body: <Facts facts={check.never} note={text.neverNote} none={text.neverNone} />,
    },
    { id: 'delar', title: text.parts, body: <AdaptationParts check={check} /> },
    {
      id: 'anpassat',
      title: text.adapted,
      body: (
        <>
          <Facts facts={check.adapted} note={null} none={text.adaptedNone} />
          <Versions check={check} />
        </>
      ),
    },
    {
      id: 'beskriven',
      title: text.requirements,
      body: <Facts facts={check.requirements} note={text.requirementsNote} none={text.requirementsNone} />,
    },
    {
      id: 'villkor',
      title: text.terms,
      body: <Facts facts={check.terms} note={text.termsNote} none={text.termsNone} />,
    },
    { id: 'provad', title: text.studied, body: <ForWhom check={check} said={said} /> },
    { id: 'fragor', title: text.questions, body: <Questions check={check} /> },
    {
      id: 'glidning',
      title: text.drift,
      body: (
        <>
          <p>{check.drift.warning}</p>
          <p>{check.drift.bothWays}</p>
          <p class="note">{text.ours}</p>
          <OurQuestions questions={check.drift.questions} />
          <p>
            <a href="/begrepp/programtrohet">{text.driftTerm}</a>
          </p>
        </>
      ),
    },
    { id: 'fraga', title: text.contact, body: <Ask check={check} /> },
  ];
}

function Versions({ check }: { check: Adaptation }) {
  if (check.versions.length === 0) return null;
  return (
    <>
      <h3>{text.versions}</h3>
      <ul>
        {check.versions.map((v) => (
          <li>
            {v.label} <a href={`/metoder/${v.id}`}>{v.title}</a>.{' '}
            <Said label={null} text={v.text} basis={v.basis} claim={v.claim} source={v.source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ForWhom({ check, said }: { check: Adaptation; said: string | null }) {
  const { described } = check;
  const groups = [...described.targetGroups, ...described.problems].join(', ').toLocaleLowerCase('sv');
  return (
    <>
      <p class="note">{text.studiedNote}</p>
      <p>
        {text.describedAs} {described.ages ?? 'okänd ålder'}{' '}
        <span class={`basis ${described.agesBasis}`}>{basisLabels[described.agesBasis]}</span>
        {groups !== '' && (
          <>
            ; {groups}{' '}
            <span class={`basis ${described.groupsBasis}`}>{basisLabels[described.groupsBasis]}</span>
          </>
        )}
        .
      </p>
      {said !== null && (
        <p>
          {text.youSay} {said}. {text.compared}: <FitWords fit={described.fit} />.
        </p>
      )}
      <p>
        <strong>{check.studiedSummary}</strong>
      </p>
      {check.studied.length > 0 && <StudiedTable studied={check.studied} />}
    </>
  );
}

function Questions({ check }: { check: Adaptation }) {
  return (
    <>
      <p class="note">{text.ours}</p>
      <h3>{text.always}</h3>
      <OurQuestions questions={check.alwaysAsk} />
      {check.changes.length === 0 && <p>{text.firstChoose}</p>}
      {check.changes.map((change) => (
        <>
          <h3>{change.label}</h3>
          {change.unknown === null ? (
            <Facts facts={change.facts} note={null} none="" />
          ) : (
            <p>
              <strong>{text.unknown}.</strong> {change.unknown}
            </p>
          )}
          <OurQuestions questions={change.questions} />
        </>
      ))}
    </>
  );
}

function OurQuestions({ questions }: { questions: readonly string[] }): Child {
  return (
    <ul>
      {questions.map((q) => (
        <li>{q}</li>
      ))}
    </ul>
  );
}

function Ask({ check }: { check: Adaptation }) {
  const { contact } = check;
  if (contact === null) return <p>{text.contactNone}</p>;
  return (
    <p>
      <strong>{contact.name}</strong> ({contact.roleLabel.toLocaleLowerCase('sv')}).{' '}
      <Said
        label={null}
        text={contact.text}
        basis={contact.basis}
        claim={contact.claim}
        source={contact.source}
      />
    </p>
  );
}
