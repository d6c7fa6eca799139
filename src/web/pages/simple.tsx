/** Pages that are not one record's, by address. A new page enters here, and in the menu (../menu.ts) if it belongs there. */
import type { Context } from 'hono';
import type { WebDeps } from '../deps.ts';
import { avoidPage } from './avoid.tsx';
import { changesPage } from './changes.tsx';
import { comparePage } from './compare.tsx';
import { designPage } from './design.tsx';
import { termsPage } from './lists.tsx';
import { aboutPage, accessibilityPage, evidencePage } from './prose.tsx';
import { searchPage } from './search.tsx';
import { startPage } from './start.tsx';

type PageHandler = (c: Context, deps: WebDeps) => Response | Promise<Response>;

export const simplePages: Readonly<Record<string, PageHandler>> = {
  '/': startPage,
  '/sok': searchPage,
  '/begrepp': termsPage,
  '/anvand-inte': avoidPage,
  '/jamfor': comparePage,
  '/andringar': changesPage,
  '/om': aboutPage,
  '/om/evidens': evidencePage,
  '/tillganglighet': accessibilityPage,
  '/utveckling/design': designPage,
};
