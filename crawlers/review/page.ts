/**
 * The same queue as a page, on loopback only: one form a question, works without script. Requests must name the
 * loopback address (a page elsewhere cannot reach it by a name of its own) and carry the sitting's token.
 */
import { Hono } from 'hono';
import { html } from 'hono/html';
import type { Decision } from './decisions.ts';
import type { Question } from './question.ts';
import type { Sitter } from './session.ts';

interface PageDeps {
  readonly questions: readonly Question[];
  readonly sitter: Sitter;
  readonly token: string;
  readonly save: (question: Question, decision: Decision) => void;
}

export function reviewPage({ questions, sitter, token, save }: PageDeps): Hono {
  const decided = new Set<string>();
  const app = new Hono();
  app.use(async (c, next) => {
    const host = (c.req.header('host') ?? '').replace(/:\d+$/, '');
    if (!['127.0.0.1', 'localhost', '[::1]'].includes(host)) return c.text('Endast på den egna datorn.', 403);
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    c.header('x-content-type-options', 'nosniff');
    await next();
  });
  app.get('/', (c) => {
    const question = questions.find((q) => !decided.has(q.id));
    const left = questions.length - decided.size;
    return c.html(
      frame(
        question === undefined
          ? html`<p>Klart: inget kvar att granska.</p>`
          : form(question, left, token, ''),
      ),
    );
  });
  app.post('/', async (c) => {
    const body = await c.req.parseBody();
    const field = (name: string): string => (typeof body[name] === 'string' ? body[name] : '');
    if (field('token') !== token) return c.text('Formuläret är för gammalt. Ladda om sidan.', 403);
    const question = questions.find((q) => q.id === field('id'));
    if (question === undefined) return c.text('Frågan finns inte längre.', 404);
    const value = field('value').trim();
    const answer = field('answer');
    if (answer === 'skip') decided.add(question.id);
    else {
      const refusal =
        answer === 'change'
          ? value === ''
            ? 'Skriv eller välj ett värde.'
            : sitter.refuse(question, value)
          : null;
      if (refusal !== null)
        return c.html(frame(form(question, questions.length - decided.size, token, refusal)), 400);
      const checked = answer === 'accept' || answer === 'reject' || answer === 'change' ? answer : null;
      if (checked === null) return c.text('Okänt svar.', 400);
      save(question, {
        id: question.id,
        answer: checked,
        proposed: question.proposed,
        value: checked === 'change' ? value : null,
        role: sitter.role,
        day: sitter.day,
      });
      decided.add(question.id);
    }
    return c.redirect('/', 303);
  });
  return app;
}

function frame(body: unknown) {
  return html`<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Granska</title><style>body{font:18px/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem}
mark{background:#fd6;padding:0 .15em}button{font:inherit;padding:.4em 1em;margin:.3em .3em .3em 0}.m{color:#555}</style>
<main>${body}</main></html>`;
}

function form(q: Question, left: number, token: string, message: string) {
  return html`<form method="post" action="/"><p class="m">${left} kvar · ${q.source}</p>
<h1>${q.about}: ${q.candidates.find((c) => c.value === q.proposed)?.label ?? q.proposed}</h1>
<p><a href="${/^https?:\/\//.test(q.url) ? q.url : '#'}" rel="noreferrer">${q.page}</a></p><p class="m">${q.why}</p>
<blockquote>${q.before}<mark>${q.said}</mark>${q.after}</blockquote>
<input type="hidden" name="token" value="${token}"><input type="hidden" name="id" value="${q.id}">
${message === '' ? '' : html`<p role="alert"><strong>${message}</strong></p>`}
<p><button name="answer" value="accept" accesskey="j">Ja</button><button name="answer" value="reject" accesskey="n">Nej</button>
<button name="answer" value="skip" accesskey="h">Hoppa över</button></p>
<p><label>Annat värde <input name="value" list="v"></label><datalist id="v">${q.candidates.map((c) => html`<option value="${c.value}">${c.label}</option>`)}</datalist>
<button name="answer" value="change">Ändra</button></p></form>`;
}
