import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Where the editors' files are. */
export const dataFolder = join(root, 'data');

/** An empty setting counts as not set: `PORT= npm start` is not a port. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((v) => (v === '' ? undefined : v), schema.optional());

/** What a data portal may be told of a publisher: http://purl.org/adms/publishertype/… */
const publisherTypes = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'PrivateIndividual(s)',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const;

const settingsSchema = z.object({
  PORT: optional(z.coerce.number().int().min(0).max(65535)),
  HOST: optional(z.string()),
  DATA_DIR: optional(z.string()),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/ })),
  CONTACT: optional(z.email()),
  OPERATOR: optional(z.string().max(200)),
  OPERATOR_TYPE: optional(z.enum(publisherTypes)),
  RATE_LIMIT: optional(z.coerce.number().int().min(1)),
  TRUST_PROXY: optional(z.enum(['0', '1'])),
  LOG: optional(z.enum(['requests', 'faults'])),
});

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded database. */
  readonly dataDir: string;
  /** Canonical origin without a slash at the end; '' = not set. */
  readonly publicUrl: string;
  readonly contact: string | null;
  readonly operator: string | null;
  /** ADMS publisher type of the operator, for data portals; null = not set. */
  readonly operatorType: string | null;
  /** Requests a minute and address; null = off. */
  readonly rateLimit: number | null;
  /** Whether a proxy of one's own stands before the service and says who asks (X-Forwarded-For). */
  readonly trustProxy: boolean;
  /** Whether every request is logged; faults always are. */
  readonly logRequests: boolean;
}

/** Reads the settings from the environment. Throws one sentence that names the setting. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const parsed = settingsSchema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  const { PORT, HOST, DATA_DIR, PUBLIC_URL, CONTACT, OPERATOR, OPERATOR_TYPE, RATE_LIMIT, TRUST_PROXY, LOG } =
    parsed.data;
  return {
    port: PORT ?? 8787,
    host: HOST ?? '127.0.0.1',
    dataDir: DATA_DIR ?? join(root, '.data'),
    publicUrl: PUBLIC_URL?.replace(/\/+$/, '') ?? '',
    contact: CONTACT ?? null,
    operator: OPERATOR ?? null,
    operatorType: OPERATOR_TYPE ?? null,
    rateLimit: RATE_LIMIT ?? null,
    trustProxy: TRUST_PROXY === '1',
    logRequests: LOG !== 'faults',
  };
}

/** The database file below DATA_DIR. */
export function databaseFile(settings: Settings): string {
  return join(settings.dataDir, 'catalogue.sqlite');
}
