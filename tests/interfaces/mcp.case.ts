/** The MCP server, asked by the SDK's own client: both the current protocol and the one with a handshake. */
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../src/api/mcp/answer.ts';
import { publicUrl, realApp, type TestApp } from './app.ts';

let app: TestApp;
let client: Client;

async function connect(): Promise<Client> {
  const made = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL(`${publicUrl}/mcp`), {
    fetch: (url, init) => app.fetch(new Request(url, init)),
  });
  await made.connect(transport);
  return made;
}

beforeAll(async () => {
  app = await realApp();
  client = await connect();
});
afterAll(() => client.close());

async function call(name: string, input: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: input });
  return { ...result, answer: answerSchema.safeParse(result.structuredContent).data };
}

const questions: readonly [tool: string, input: Record<string, unknown>, holds: RegExp][] = [
  ['search', { query: 'multisystemisk terapi', limit: 3 }, /"id":"multisystemisk-terapi"/],
  ['get', { id: 'multisystemisk-terapi' }, /# Multisystemisk terapi/],
  ['availability', { municipality: '1480', methods: ['MST', 'något okänt'] }, /"input":"MST"/],
  ['availability', { recommendedBy: 'socialstyrelsen' }, /"total":/],
  ['compare', { ids: ['multisystemisk-terapi', 'funktionell-familjeterapi'] }, /"differences"/],
  ['changes', { since: '2026-11-01' }, /"items"/],
];

describe('/mcp', () => {
  it('has the five tools, all of which only read', async () => {
    const { tools } = await client.listTools();
    expect(tools.map((t) => t.name).sort()).toEqual(['availability', 'changes', 'compare', 'get', 'search']);
    expect(tools.every((t) => t.annotations?.readOnlyHint === true)).toBe(true);
  });

  it.each(questions)('%s answers with source, day and caveats', async (tool, input, holds) => {
    const { answer, content, isError } = await call(tool, input);
    expect(isError ?? false, JSON.stringify(content)).toBe(false);
    expect(JSON.stringify(content).replaceAll('\\"', '"')).toMatch(holds);
    expect(answer?.source.url).toMatch(/^https:\/\/metodkompassen\.example\//);
    expect(answer?.source.day).toBe(app.service.today());
    expect(answer?.caveats.length).toBeGreaterThan(1);
    const page = await app.get(answer?.source.url.replace(publicUrl, '') ?? '');
    expect(page.status, answer?.source.url).toBe(200);
  });

  it('puts the warnings of a method in every hit, with who says it', async () => {
    const { answer } = await call('search', { query: 'avskräckning', type: ['method'], limit: 5 });
    type Hit = { warnings: { label: string; sources: { url: string }[] }[] };
    const { hits } = (answer?.answer ?? { hits: [] }) as { hits: Hit[] };
    const warning = hits.flatMap((h) => h.warnings).at(0);
    expect(warning?.sources[0]?.url).toMatch(/^https?:/);
  });

  it('gives a record as a resource', async () => {
    const { contents } = await client.readResource({ uri: 'metodkompassen://record/multisystemisk-terapi' });
    expect(contents[0]).toMatchObject({ mimeType: 'text/markdown' });
  });

  it.each([
    ['get', { id: 'finns-inte' }, /Ingen post har det id/],
    ['search', { query: 'x', filters: { evidence: ['nonsens'] } }, /kan inte tolkas/],
    ['availability', { municipality: '9999' }, /Ingen kommun har den koden/],
  ])('%s says in words what was wrong', async (tool, input, message) => {
    const { isError, content } = await call(tool, input);
    expect(isError).toBe(true);
    expect(JSON.stringify(content)).toMatch(message);
  });

  it.each([
    ['search', { query: 'x'.repeat(401) }],
    ['search', { query: 'x', limit: 21 }],
    ['compare', { ids: ['multisystemisk-terapi'] }],
    ['availability', { methods: Array.from({ length: 51 }, () => 'MST') }],
    ['changes', { since: '2026-02-30' }],
    ['get', { id: 'multisystemisk-terapi', unknown: 1 }],
  ])('%s refuses what is over its limits', async (tool, input) => {
    const outcome = await client.callTool({ name: tool, arguments: input }).then(
      (result) => result.isError === true,
      () => true,
    );
    expect(outcome).toBe(true);
  });

  it('does not answer a page of another site, nor a request that is too large', async () => {
    const post = (body: string, headers: Record<string, string>) =>
      app.fetch(
        new Request(`${publicUrl}/mcp`, {
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/json',
            accept: 'application/json, text/event-stream',
            ...headers,
          },
        }),
      );
    const ping = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
    expect((await post(ping, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(ping, { origin: publicUrl })).status).toBeLessThan(300);
    expect((await post(JSON.stringify({ a: 'x'.repeat(70_000) }), {})).status).toBe(413);
    expect((await post('{', {})).status).toBe(400);
  });

  it('keeps nothing between requests: two clients at once get their own answers', async () => {
    const others = await Promise.all([connect(), connect(), connect()]);
    const answers = await Promise.all(
      others.map((c, i) =>
        c.callTool({ name: 'search', arguments: { query: ['komet', 'barn', 'äldre'][i] ?? '', limit: 1 } }),
      ),
    );
    expect(answers.every((a) => a.isError !== true)).toBe(true);
    await Promise.all(others.map((c) => c.close()));
    expect(app.faults).toEqual([]);
  });
});
