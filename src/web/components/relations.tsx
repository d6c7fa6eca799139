import { claimFactLabels } from '../../domain/labels.ts';
import type { DetailView, MentionView, RelationView } from '../../domain/views.ts';
import { inSentence, listText } from '../format.ts';
import { OutLink, SourceLine } from './source-line.tsx';

/** Relations by kind, each with who says so and why. */
export function Relations({ relations }: { relations: readonly RelationView[] }) {
  return (
    <>
      {[...Map.groupBy(relations, (r) => r.typeLabel)].map(([label, all]) => (
        <>
          <h3>{label}</h3>
          <ul>
            {all.map((r) => (
              <li>
                {r.url === '' ? r.title : <a href={r.url}>{r.title}</a>}
                {r.reason !== null && <span class="note"> – {r.reason}</span>}
                {r.source !== null && (
                  <span class="note">
                    {' '}
                    (<SourceLine source={r.source} />)
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

export function Mentions({ mentions }: { mentions: readonly MentionView[] }) {
  return (
    <ul>
      {mentions.map((m) => (
        <li>
          <a href={m.url}>{m.title}</a>
          <span class="note"> – {listText(m.roles.map(roleText))}</span>
        </li>
      ))}
    </ul>
  );
}

function roleText(role: string): string {
  return Object.hasOwn(claimFactLabels, role)
    ? inSentence(claimFactLabels[role as keyof typeof claimFactLabels])
    : role;
}

/** Where bodies say different things: what each says, and the curated reason; kinds of answer are not conflicts. */
export function Dissents({ dissents }: { dissents: DetailView['dissents'] }) {
  return (
    <>
      {dissents.map((d) => (
        <div class="dissent" id={`skillnad-${d.id}`}>
          <p class="strong">
            {d.status === 'apparent' ? 'Två slags besked' : 'Källor säger olika'}: {d.topic}
          </p>
          <p>{d.text}</p>
          <ul>
            {d.statements.map((s) => (
              <li>
                <b>
                  {s.publisher}
                  {s.year === null ? '' : ` ${s.year}`}:
                </b>{' '}
                {s.url === null ? s.text : <OutLink url={s.url}>{s.text}</OutLink>}
              </li>
            ))}
          </ul>
          <p class="note">
            {d.why}
            {d.reasons.length > 0 && ` Skillnad: ${listText(d.reasons.map((r) => r.label))}.`} Redaktionens
            förklaring.
          </p>
        </div>
      ))}
    </>
  );
}
