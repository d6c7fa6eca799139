import { footerMenu, mainMenu } from '../menu.ts';

/** Tools that the front page leads to and the menus do not. */
const tools = ['/lista', '/underlag', '/jamfor'];

/** Pages without a record of their own that are meant for indexes: what the menus and the front page lead to; a test asks for each. */
export const indexedPages: readonly string[] = [
  ...new Set(['/', ...[...mainMenu, ...footerMenu].map((item) => item.href), ...tools]),
];
