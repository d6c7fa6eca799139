/** Pages of one record, by type. */
import type { Context } from 'hono';
import type { SearchType } from '../../domain/views.ts';
import { render } from '../render.tsx';
import { ActorPage } from './actor.tsx';
import { ComponentPage } from './component.tsx';
import { MethodPage, type RecordPageProps } from './method.tsx';
import { SupportPage } from './support.tsx';
import { TermPage } from './term.tsx';

type RecordPage = (c: Context, props: RecordPageProps) => Response;

export const recordPages: Readonly<Record<SearchType, RecordPage>> = {
  method: (c, props) => render(c, <MethodPage {...props} />),
  support: (c, props) => render(c, <SupportPage {...props} />),
  component: (c, props) => render(c, <ComponentPage {...props} />),
  actor: (c, props) => render(c, <ActorPage {...props} />),
  term: (c, props) => render(c, <TermPage {...props} />),
};
