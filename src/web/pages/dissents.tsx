/** Where bodies say different things: two statements lined up, with the reasons. */
import type { Context } from 'hono';
import { type LinedUp, linedUpDissents, reminderSource, type Side } from '../../municipality/dissents.ts';
import { Page } from '../components/layout.tsx';
import { Basis, OutLink, SourceLine } from '../components/source-line.tsx';
import type { WebDeps } from '../deps.ts';
import { dateText, listText } from '../format.ts';
import { municipalityHead } from '../municipality-head.tsx';
import { dissentText as text } from '../municipality-text.ts';
import { render } from '../render.tsx';

export function dissentsPage(c: Context, deps: WebDeps): Response {
  const catalogue = deps.service.catalogue();
  const all = linedUpDissents(catalogue);
  const reminder = reminderSource(catalogue);
  const groups = [
    { id: 'tva-slags-svar', title: text.kinds, note: null, items: all.filter((d) => d.kindsOfAnswer) },
    {
      id: 'oense',
      title: text.real,
      note: text.realNote,
      items: all.filter((d) => d.view.status === 'real'),
    },
    {
      id: 'inte-samma-sak',
      title: text.apparent,
      note: text.apparentNote,
      items: all.filter((d) => d.view.status === 'apparent' && !d.kindsOfAnswer),
    },
  ];
  return render(
    c,
    <Page
      deps={deps}
      title={text.title}
      description={text.lead}
      canonical="/olika-besked"
      head={municipalityHead(deps)}
    >
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      {groups.map((group) => (
        <section class="part" id={group.id} aria-labelledby={`${group.id}-r`}>
          <h2 id={`${group.id}-r`}>
            {group.title} <span class="n">{group.items.length}</span>
          </h2>
          {group.note !== null && <p class="note">{group.note}</p>}
          {group.id === 'tva-slags-svar' && (
            <div class="kinds">
              <p>{text.kindsNote}</p>
              {reminder !== null && (
                <p>
                  {text.reminder} (<SourceLine source={reminder} />
                  ).
                </p>
              )}
            </div>
          )}
          {group.items.map((d) => (
            <DissentTable dissent={d} open={group.id === 'tva-slags-svar'} />
          ))}
        </section>
      ))}
    </Page>,
  );
}

const questions: readonly [string, (side: Side) => string | null][] = [
  ['Gäller', (s) => s.population],
  ['Utfall', (s) => s.outcome],
  ['Uppföljning', (s) => s.followUp],
  ['Jämfört med', (s) => s.comparison],
  ['Underlag', (s) => s.design],
  ['Sökt till och med', (s) => (s.searched === null ? null : dateText(s.searched))],
  ['Datum', (s) => (s.date === null ? null : dateText(s.date))],
];

function DissentTable({ dissent: { view, sides }, open }: { dissent: LinedUp; open: boolean }) {
  const rows = questions.filter(([, read]) => sides.some((s) => read(s) !== null));
  return (
    <details class="dissent" open={open}>
      <summary>
        <h3>{view.topic}</h3>
      </summary>
      <p id={`skillnad-${view.id}`}>{view.text}</p>
      <section class="scroll" tabindex={0} aria-label={`Jämförelse: ${view.topic}`}>
        <table class="sides">
          <caption class="away">{view.topic}</caption>
          <thead>
            <tr>
              <td />
              {sides.map((s) => (
                <th scope="col">
                  {s.publisher}
                  {s.country !== null && s.country !== 'SE' && (
                    <>
                      {' '}
                      <Basis basis="stated" country={s.country} />
                    </>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Säger</th>
              {sides.map((s) => (
                <td>
                  {s.statement}
                  {s.method !== null && (
                    <span class="note block">
                      om <a href={s.method.url}>{s.method.title}</a>
                    </span>
                  )}
                </td>
              ))}
            </tr>
            {rows.map(([label, read]) => (
              <tr>
                <th scope="row">{label}</th>
                {sides.map((s) => (
                  <td>{read(s) ?? <span class="note">{text.missing}</span>}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">Källa</th>
              {sides.map((s) => (
                <td>
                  {s.source !== null ? (
                    <SourceLine source={s.source} />
                  ) : s.url !== null ? (
                    <OutLink url={s.url}>{s.publisher}</OutLink>
                  ) : (
                    <span class="note">{text.missing}</span>
                  )}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      <p class="why-not">
        {view.reasons.length > 0 && <b>Skillnad: {listText(view.reasons.map((r) => r.label))}. </b>}
        {view.why} <span class="note">{text.curated}</span>
      </p>
    </details>
  );
}
