/** One page for each problem type: what `type` in an answer leads to (RFC 9457 section 3.1.1). */
import type { Context } from 'hono';
import { type ProblemType, problems } from '../../api/problem.ts';
import { Page } from '../components/layout.tsx';
import type { WebDeps } from '../deps.ts';
import { problemText } from '../problem-text.ts';
import { render } from '../render.tsx';

export function problemPage(c: Context, deps: WebDeps, type: ProblemType): Response {
  const { status, title } = problems[type];
  const { meaning, action } = problemText[type];
  return render(
    c,
    <Page deps={deps} title={title} canonical={`/problem/${type}`} noindex>
      <h1>{title}</h1>
      <p class="lead">{meaning}</p>
      <h2>Vad du kan göra</h2>
      <p>{action}</p>
      <p class="note">
        HTTP-status {status}. Svaret har formen <code>application/problem+json</code> (RFC 9457) med{' '}
        <code>type</code> <code>/problem/{type}</code>. Se också{' '}
        <a href="/api">beskrivningen av gränssnitten</a>.
      </p>
    </Page>,
  );
}
