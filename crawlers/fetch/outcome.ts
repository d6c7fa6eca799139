/** What became of one guarded GET. Failures are values: which one it was decides what happens to the record. */

/** Never asked, or not to be asked again: a rule of ours or of the site's says no. */
export type RefusalCode =
  | 'bad_address'
  | 'host_not_listed'
  | 'private_address'
  | 'robots_disallow'
  | 'robots_unreachable'
  | 'robots_forbidden';

/** Asked, and it did not work. */
export type FailureCode =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'dropped'
  | 'too_large'
  | 'bad_encoding'
  | 'redirect_loop'
  | 'bad_redirect'
  | 'server_error'
  | 'rate_limited'
  | 'client_error';

export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FetchedBody {
  readonly kind: 'ok';
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** SHA-256 of the decoded body, hex. */
  readonly digest: string;
  readonly validators: Validators;
}

export type FetchOutcome =
  | FetchedBody
  | { readonly kind: 'not_modified'; readonly url: string }
  | { readonly kind: 'gone'; readonly url: string; readonly status: 404 | 410 }
  | {
      readonly kind: 'refused';
      readonly url: string;
      readonly code: RefusalCode;
      readonly message: string;
    }
  | {
      readonly kind: 'failed';
      readonly url: string;
      readonly code: FailureCode;
      readonly message: string;
      readonly status: number | null;
      /** Seconds that the server asked us to wait; null = it did not say. */
      readonly retryAfter: number | null;
    };

export type Failed = Extract<FetchOutcome, { kind: 'failed' }>;
export type Refused = Extract<FetchOutcome, { kind: 'refused' }>;

export function refused(url: string, code: RefusalCode, message: string): Refused {
  return { kind: 'refused', url, code, message };
}

export function failed(
  url: string,
  code: FailureCode,
  message: string,
  extra: { status?: number; retryAfter?: number | null } = {},
): Failed {
  return {
    kind: 'failed',
    url,
    code,
    message,
    status: extra.status ?? null,
    retryAfter: extra.retryAfter ?? null,
  };
}
