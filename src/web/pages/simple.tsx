/** Pages that are not one record's, by address. */
import type { Context } from 'hono';
import type { ParameterProblem } from '../../api/search-params.ts';
import type { SearchRequest, SearchResult } from '../../api/service.ts';
import type { WebDeps } from '../deps.ts';
import { render } from '../render.tsx';
import { SearchPage } from './search.tsx';
import { startPage } from './start.tsx';

type PageHandler = (c: Context, deps: WebDeps) => Response | Promise<Response>;

export const simplePages: Readonly<Record<string, PageHandler>> = {
  '/': startPage,
};

export function searchPage(
  c: Context,
  deps: WebDeps,
  request: SearchRequest,
  result: SearchResult,
  problems: readonly ParameterProblem[],
): Response {
  return render(c, <SearchPage deps={deps} request={request} result={result} problems={problems} />);
}
