/** A site on this machine, object-literal pages and all the ways a site can misbehave, on a free port. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer =
  | string
  | {
      readonly status?: number;
      readonly headers?: Record<string, string>;
      readonly body?: string | Uint8Array;
    }
  | ((req: IncomingMessage, res: ServerResponse) => void);

export type Pages = Record<string, Answer>;

export interface Site {
  readonly origin: string;
  readonly host: string;
  /** Path and query of every request so far, in order. */
  readonly asked: string[];
  /** Headers of every request so far, in order. */
  readonly headers: IncomingMessage['headers'][];
  /** Changed between runs by tests: what the site answers now. */
  pages: Pages;
  readonly close: () => Promise<void>;
}

/** A path that is not there answers 404; /robots.txt allows everything unless `pages` says otherwise. */
export async function startSite(pages: Pages): Promise<Site> {
  const asked: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    headers.push(req.headers);
    const { pathname } = new URL(req.url ?? '/', 'http://site');
    const page = site.pages[req.url ?? ''] ?? site.pages[pathname];
    if (page === undefined && pathname === '/robots.txt')
      send(res, 'User-agent: *\nAllow: /\n', 'text/plain');
    else if (page === undefined) send(res, { status: 404, body: 'Sidan finns inte' });
    else if (typeof page === 'function') page(req, res);
    else send(res, page, contentType(pathname));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  const site: Site = { origin: `http://${host}`, host, asked, headers, pages, close: () => stop(server) };
  return site;
}

function contentType(path: string): string {
  if (path.endsWith('.xml')) return 'application/xml';
  return path.endsWith('.txt') ? 'text/plain' : 'text/html; charset=utf-8';
}

function send(
  res: ServerResponse,
  page: Exclude<Answer, (...args: never) => unknown>,
  type = 'text/html; charset=utf-8',
) {
  const { status = 200, headers = {}, body = '' } = typeof page === 'string' ? { body: page } : page;
  res.writeHead(status, { 'content-type': type, ...headers });
  res.end(body);
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
}
