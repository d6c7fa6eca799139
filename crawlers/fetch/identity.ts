/** Who asks, and where to complain: every request says so. */

/** The name that site owners write in robots.txt. */
export const PRODUCT_TOKEN = 'MetodkompassenBot';

export interface Identity {
  readonly token: string;
  readonly userAgent: string;
  readonly contact: string;
}

/** @param about address of the page about the collection, or '' when the service has no public address yet. */
export function createIdentity(version: string, about: string, contact: string): Identity {
  const where = about === '' ? contact : `+${about}; ${contact}`;
  return { token: PRODUCT_TOKEN, userAgent: `${PRODUCT_TOKEN}/${version} (${where})`, contact };
}
