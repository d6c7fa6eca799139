/** All tests in a real browser, on one service with one import. */
import { afterAll, beforeAll, describe } from 'vitest';
import { launchBrowser } from './browser.ts';
import { journeysCase } from './journeys.case.ts';
import { keyboardCase } from './keyboard.case.ts';
import { municipalityCase } from './municipality.case.ts';
import { offerCase } from './offer.case.ts';
import { pagesCase } from './pages.case.ts';
import { printCase } from './print.case.ts';
import { type Site, startSite } from './site.ts';
import type { Stage } from './stage.ts';

const stage = {} as Stage;
let site: Site;

beforeAll(async () => {
  site = await startSite();
  stage.url = site.url;
  stage.browser = await launchBrowser();
});

afterAll(async () => {
  await stage.browser?.close();
  await site?.close();
});

describe('pages', () => pagesCase(stage));
describe('journeys', () => journeysCase(stage));
describe('keyboard', () => keyboardCase(stage));
describe('municipality', () => municipalityCase(stage));
describe('offer', () => offerCase(stage));
describe('print', () => printCase(stage));
