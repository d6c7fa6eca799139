import type { Context } from 'hono';
import { type ProblemType, problems } from '../../api/problem.ts';
import { Page } from '../components/layout.tsx';
import { SearchBox } from '../components/search-box.tsx';
import type { WebDeps } from '../deps.ts';
import { render } from '../render.tsx';
import { errorTitles } from '../text.ts';

/**
 * A fault as a page in the usual frame. Asks nothing of the catalogue: it may be what failed.
 * @param successor address or id of the record that took over, for 410.
 */
export function errorPage(
  c: Context,
  deps: WebDeps,
  type: ProblemType,
  detail: string,
  successor: string | null = null,
): Response {
  const { status, title } = problems[type];
  const heading = errorTitles[status] ?? title;
  const href = successor === null || successor.startsWith('/') ? successor : `/metoder/${successor}`;
  return render(
    c,
    <Page deps={deps} title={heading} noindex ownSearch>
      <h1>{heading}</h1>
      <p class="lead">{detail}</p>
      {href !== null && (
        <p>
          <a class="button" href={href}>
            Gå till det som har ersatt den
          </a>
        </p>
      )}
      <SearchBox q="" />
      <p>
        <a href="/">Till startsidan</a>
      </p>
    </Page>,
    status,
  );
}
