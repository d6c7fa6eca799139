import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Service } from '../service.ts';
import { type SiteSettings, siteOf } from '../site.ts';
import { mcpServer } from './server.ts';

/** Bytes of a request: the largest question, a list of 50 names, is a tenth of it. */
const largestRequest = 64 * 1024;
/** Nothing is pushed; the few subscriptions that are let in would only hold a connection. */
const mostSubscriptions = 4;

/** Answers MCP requests. Keeps nothing between them but what the service keeps. */
export function mcpHandler(
  service: Service,
  settings: SiteSettings,
  onFault: (error: unknown) => void,
): (request: Request) => Promise<Response> {
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      if (requestInfo === undefined) throw new Error('the MCP handler serves HTTP only');
      return mcpServer({ service, site: siteOf(requestInfo, settings), onFault });
    },
    { maxRequestBodySize: largestRequest, maxSubscriptions: mostSubscriptions },
  );
  return (request) => handler.fetch(request);
}
