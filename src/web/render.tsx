import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** A page as a whole document. Components are synchronous: what they need is fetched before. */
export function render(
  c: Context,
  page: HtmlEscapedString | Promise<HtmlEscapedString>,
  status: ContentfulStatusCode = 200,
): Response {
  return c.html(`<!DOCTYPE html>${String(page)}`, status) as Response;
}
