/** Pages of one record, by type. */
import type { Context } from 'hono';
import type { SearchType } from '../../domain/views.ts';
import { render } from '../render.tsx';
import { MethodPage, type RecordPageProps } from './method.tsx';

type RecordPage = (c: Context, props: RecordPageProps) => Response;

export const recordPages: Readonly<Record<SearchType, RecordPage>> = {
  method: (c, props) => render(c, <MethodPage {...props} />),
  support: (c, props) => render(c, <MethodPage {...props} />),
  component: (c, props) => render(c, <MethodPage {...props} />),
  actor: (c, props) => render(c, <MethodPage {...props} />),
  term: (c, props) => render(c, <MethodPage {...props} />),
};
