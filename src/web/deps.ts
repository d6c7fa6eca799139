import type { Service } from '../api/service.ts';
import type { Assets } from './assets.ts';

/** What the pages need from outside. */
export interface WebDeps {
  readonly service: Service;
  /** Canonical origin without a slash at the end; '' = relative addresses. */
  readonly publicUrl: string;
  /** E-mail address for errors and questions; null = the operator has not set one. */
  readonly contact: string | null;
  /** Who runs this installation; null = not set. */
  readonly operator: string | null;
  /** ADMS publisher type of the operator, for data portals (src/api/site.ts). */
  readonly operatorType?: string | null;
  readonly assets: Assets;
}
