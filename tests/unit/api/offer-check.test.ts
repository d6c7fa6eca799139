/** The offer check as programs and browsers ask it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { serve } from '../../../src/runtime/node/serve.ts';
import { readSettings } from '../../../src/runtime/node/settings.ts';
import { pdfOf } from '../../crawlers/fixtures/pdf.ts';
import { realApp } from '../../helpers/app.ts';

const { app, service, faults } = await realApp();
const json = { 'content-type': 'application/json' };
const ask = (body: unknown) =>
  app.request('/api/v1/offer-check', { method: 'POST', headers: json, body: JSON.stringify(body) });
const send = (type: string, body: BodyInit) =>
  app.request('/api/v1/offer-check', { method: 'POST', headers: { 'content-type': type }, body });

const link = z.object({ id: z.string(), title: z.string(), url: z.string() });
const answerSchema = z.object({
  read: z.object({ form: z.string(), characters: z.number() }),
  methods: z.array(
    z.object({
      id: z.string(),
      flags: z.array(z.object({ level: z.string(), sources: z.array(z.object({ readAt: z.string() })) })),
      positions: z.array(z.unknown()),
      evidence: z.object({ label: z.string() }).nullable(),
      introduce: z.object({ label: z.string() }).nullable(),
      inOffer: z.object({
        role: z.string(),
        times: z.number(),
        found: z.array(z.object({ text: z.string() })),
      }),
      contact: z.object({ name: z.string() }).nullable(),
      overlaps: z.array(link.extend({ shared: z.array(z.string()), sameClass: z.string().nullable() })),
    }),
  ),
  supports: z.array(z.object({ id: z.string() })),
  actors: z.array(z.object({ id: z.string() })),
  choices: z.array(z.object({ text: z.string(), question: z.string(), candidates: z.array(link) })),
  unknown: z.array(z.object({ name: z.string(), near: z.array(link) })),
  existing: z.object({ about: z.array(z.string()), methods: z.array(link) }).nullable(),
  assertions: z.array(
    z.object({ kind: z.string(), beside: z.array(z.object({ method: link.nullable(), text: z.string() })) }),
  ),
  questions: z.string(),
  nothing: z.object({ nextSteps: z.array(z.unknown()) }).nullable(),
  caveat: z.string().min(20),
});
async function answer(text: string) {
  const response = await ask({ text });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toContain('no-store');
  return answerSchema.parse(await response.json());
}

const offer =
  'Vi erbjuder KIBB och Funktionell familjeterapi (FFT). FFT är evidensbaserad och rekommenderas av Socialstyrelsen. Dessutom ger vi kursen Trygga Steg®.';

describe('POST /api/v1/offer-check', () => {
  it('shows what is known of each method, its safety conditions and who keeps it', async () => {
    const said = await answer(offer);
    expect(said.methods.map((m) => m.id)).toEqual(['kibb', 'funktionell-familjeterapi']);
    for (const method of said.methods) {
      const record = service.record(method.id);
      expect(method.flags.length).toBe(record?.flags.length);
      expect(method.positions.length).toBe(record?.positions.length);
    }
    expect(said.methods[0]?.flags.filter((f) => f.level === 'safety').length).toBeGreaterThan(0);
    expect(said.methods[1]?.overlaps.length).toBeGreaterThan(0);
    expect(said.methods[1]?.contact?.name).toBeTruthy();
  });

  it('asks about what nobody knows, by its name', async () => {
    const said = await answer(offer);
    expect(said.unknown.map((u) => u.name)).toEqual(['Trygga Steg']);
    expect(said.questions).toContain('Trygga Steg');
    for (const subject of [
      'studier',
      'Sverige',
      'licens',
      'utbildning',
      'språk',
      'följs',
      'äger',
      'ersätter',
    ])
      expect(said.questions, subject).toContain(subject);
  });

  it('sets a claim beside the catalogue’s own words', async () => {
    const said = await answer(offer);
    const beside = (kind: string) => said.assertions.find((a) => a.kind === kind)?.beside ?? [];
    const evidence = service.record('funktionell-familjeterapi')?.evidence?.label ?? '';
    expect(beside('effect').map((b) => b.method?.id)).toEqual(['funktionell-familjeterapi']);
    expect(beside('effect')[0]?.text).toContain(evidence);
    expect(beside('recommended')[0]?.text).toContain('Socialstyrelsen');
    for (const { text } of said.assertions.flatMap((a) => a.beside))
      expect(text).not.toMatch(/lögn|falsk|vilsele|felaktig|osann|påstår/i);
  });

  it('says that there is no such recommendation, and asks for its place', async () => {
    const said = await answer('Repulse rekommenderas av SBU.');
    expect(said.assertions[0]?.beside[0]?.text).toMatch(
      /ingen rekommendation från .*SBU|ingen rekommendation från Statens beredning/,
    );
  });

  it('offers both owners of an abbreviation', async () => {
    const said = await answer('Grupp i ABC startar nu.');
    expect(said.choices[0]?.candidates.map((c) => c.id).sort()).toEqual([
      'alla-barn-i-centrum',
      'attachment-and-biobehavioral-catch-up',
    ]);
    expect(said.methods).toEqual([]);
  });

  it('for a method that nobody knows shows what there is for the same need, and never the named ones', async () => {
    const said = await answer(
      'Kursen Trygga Steg® är för er som möter ungdomar 13–17 år som begår brott. Vi ger också Funktionell familjeterapi.',
    );
    expect(said.existing?.about).toEqual(expect.arrayContaining(['Unga']));
    const ids = said.existing?.methods.map((m) => m.id) ?? [];
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).not.toContain('funktionell-familjeterapi');
    expect((await answer('Vi ger Repulse.')).existing).toBeNull();
  });

  it('helps where nothing was known', async () => {
    const said = await answer('Vi hjälper er med allt möjligt i vardagen.');
    expect(said.nothing?.nextSteps.length).toBeGreaterThan(1);
  });

  it.each([
    ['text/plain', 'Vi ger Repulse.', 'text'],
    ['text/html', '<p>Vi ger <b>Repulse</b></p>', 'html'],
    ['application/pdf', pdfOf([['Vi ger metoden Repulse']]), 'pdf'],
    ['text/csv', 'Metod;Enhet\nRepulse;Norr\n', 'table'],
    ['message/rfc822', 'From: a@b.se\nTo: c@d.se\nSubject: Kurs\n\nVi ger Repulse.', 'mail'],
  ])('reads %s', async (type, body, form) => {
    const said = answerSchema.parse(
      await (
        await send(type, new Uint8Array(typeof body === 'string' ? new TextEncoder().encode(body) : body))
      ).json(),
    );
    expect([said.read.form, said.methods.map((m) => m.id)]).toEqual([form, ['repulse']]);
  });

  it('reads a form with a file', async () => {
    const form = new FormData();
    form.set('fil', new File([new Uint8Array(pdfOf([['Vi ger metoden Repulse']]))], 'blad.pdf'));
    const response = await app.request('/api/v1/offer-check', { method: 'POST', body: form });
    expect(answerSchema.parse(await response.json()).methods.map((m) => m.id)).toEqual(['repulse']);
  });

  it.each([
    ['an empty text', { text: '' }, 400],
    ['white space', { text: ' \n\t ' }, 400],
    ['figures', { text: '12 34 56' }, 400],
    ['no text', {}, 400],
    ['an extra field', { text: 'MST', namn: 'x' }, 400],
    ['a list', { text: ['MST'] }, 400],
    ['more than 50,000 characters', { text: 'ord '.repeat(12_501) }, 413],
    [
      'English',
      {
        text: 'We offer a course for professionals who meet parents and children in difficult situations, with a manual that is free of charge.',
      },
      400,
    ],
  ])('answers %s with a problem in Swedish', async (_name, body, status) => {
    const response = await ask(body);
    expect(response.status).toBe(status);
    const problem = z
      .object({
        detail: z.string(),
        errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).min(1),
      })
      .parse(await response.json());
    for (const text of [problem.detail, ...problem.errors.map((e) => e.detail)])
      expect(text).not.toMatch(/invalid|expected|required/i);
    expect(problem.errors[0]?.detail.length).toBeGreaterThan(20);
  });

  it('takes exactly 50,000 characters', async () => {
    expect((await ask({ text: `Repulse ${'x'.repeat(49_992)}` })).status).toBe(200);
  });

  it.each([
    ['application/json', '{"text', 400],
    ['application/pdf', new Uint8Array(pdfOf([[]])), 400],
    ['application/pdf', '', 400],
    ['image/png', 'x', 415],
    ['text/plain', 'x'.repeat(2 * 1024 * 1024 + 1), 413],
    ['text/plain', '\u0000\u0001\u0002', 400],
    ['multipart/form-data; boundary=x', 'inget formulär', 400],
  ])('refuses a broken %s (%#)', async (type, body, status) => {
    const response = await send(type, body);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('/granska', () => {
  const post = (form: Record<string, string>) =>
    app.request('/granska', { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });

  it('keeps the text out of addresses and caches', async () => {
    const response = await post({ text: 'Kvastskaftet: vi ger Repulse.' });
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toContain('no-store');
    const page = await response.text();
    for (const [, address = ''] of page.matchAll(/(?:href|action)="([^"]*)"/g))
      expect(decodeURIComponent(address)).not.toMatch(/kvastskaftet/i);
  });

  it('escapes what the text carries', async () => {
    const evil =
      '<script>alert(1)</script> "><img src=x onerror=alert(1)> metoden ”<b>Lugna</b> Vägen” och Repulse';
    const page = await (await post({ text: evil })).text();
    expect(page).not.toMatch(/<script>alert|<img src=x|<b>Lugna/);
    expect(page).toContain('&lt;b&gt;Lugna');
  });

  it.each([
    [{}, 400],
    [{ text: '   ' }, 400],
    [{ text: 'ord '.repeat(15_000) }, 413],
    [
      {
        text: 'We are happy to offer you and your team a course for parents, which is based on the best of science and has a manual.',
      },
      400,
    ],
  ] as [Record<string, string>, number][])(
    'meets bad input with help and the form (%#)',
    async (form, status) => {
      const response = await post(form);
      expect(response.status).toBe(status);
      const page = await response.text();
      expect(page).toContain('role="alert"');
      expect(page).toContain('<form');
    },
  );
});

describe('the offer afterwards', () => {
  it('is in no file that the service keeps and in no line that it writes', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'granska-'));
    const unique = 'kvastskaftsbrygga';
    const lines: string[] = [];
    const caught = (text: unknown) => {
      lines.push(String(text));
      return true;
    };
    const out = vi.spyOn(process.stdout, 'write').mockImplementation(caught);
    const err = vi.spyOn(process.stderr, 'write').mockImplementation(caught);
    try {
      const running = await serve(
        readSettings({ DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG: 'requests' }),
        (line) => lines.push(line),
      );
      const origin = `http://127.0.0.1:${running.port}`;
      const text = `Vi ger Repulse på ${unique}.`;
      const sent = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
        fetch(`${origin}${path}`, { method: 'POST', headers, body }).then((r) => r.status);
      const file = new FormData();
      file.set('fil', new File([new Uint8Array(pdfOf([[text]]))], `${unique}.pdf`));
      const statuses = [
        await sent('/api/v1/offer-check', JSON.stringify({ text }), json),
        await sent('/granska', new URLSearchParams({ text })),
        await sent('/granska', file),
        await sent('/api/v1/offer-check', `{"${unique}`, json),
        await sent('/api/v1/offer-check', new TextEncoder().encode(`%PDF-1.4 ${unique}`), {
          'content-type': 'application/pdf',
        }),
      ];
      expect(statuses).toEqual([200, 200, 200, 400, 400]);
      await running.close();
    } finally {
      out.mockRestore();
      err.mockRestore();
    }
    expect(lines.join('')).toContain('/api/v1/offer-check');
    expect(lines.join('').toLowerCase()).not.toContain(unique);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => statSync(name).isFile());
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) expect(readFileSync(name).includes(unique), name).toBe(false);
    rmSync(folder, { recursive: true, force: true });
  });
});

it('meets no fault that nobody foresaw', () => {
  expect(faults).toEqual([]);
});
