/**
 * A small typed client, to copy: no package, no build step, `fetch` and a few of the fields that most programs need.
 * SITE=https://… node docs/examples/client.ts
 */
export interface Hit {
  readonly id: string;
  readonly type: 'method' | 'support' | 'component' | 'actor' | 'term';
  readonly title: string;
  /** Relative to the site. */
  readonly url: string;
  readonly summary: string | null;
  readonly flags: readonly {
    readonly level: 'safety' | 'verdict' | 'notice';
    readonly label: string;
    readonly reason: string;
  }[];
  readonly evidence: { readonly class: string; readonly label: string } | null;
  readonly introduce: {
    readonly status: string;
    readonly label: string;
    readonly basis: 'stated' | 'inferred';
  } | null;
}

export interface SearchAnswer {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** RFC 9457: what the service answers when it cannot do what was asked. */
export class ProblemError extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, detail: string) {
    super(detail);
    this.status = status;
    this.type = type;
  }
}

export function metodkompassen(site: string) {
  async function get<T>(path: string): Promise<T> {
    const answer = await fetch(new URL(path, site));
    const body: unknown = await answer.json();
    if (answer.ok) return body as T;
    const { type, detail } = body as { type: string; detail: string };
    throw new ProblemError(answer.status, type, detail);
  }
  return {
    search: (q: string, filters: Readonly<Record<string, string>> = {}) =>
      get<SearchAnswer>(`/api/v1/search?${new URLSearchParams({ q, ...filters })}`),
    method: (id: string) => get<Hit>(`/api/v1/methods/${encodeURIComponent(id)}`),
    /** Every hit, page by page. */
    async *all(q: string): AsyncGenerator<Hit> {
      for (let offset = 0; ; offset += 100) {
        const { total, hits } = await get<SearchAnswer>(
          `/api/v1/search?${new URLSearchParams({ q, limit: '100', offset: String(offset) })}`,
        );
        yield* hits;
        if (offset + 100 >= total) return;
      }
    },
  };
}

const catalogue = metodkompassen(process.env.SITE ?? 'http://127.0.0.1:8787');
const { total, hits } = await catalogue.search('föräldrastöd', { type: 'method', limit: '5' });
console.log(`${total} methods`);
for (const hit of hits) {
  const warnings = hit.flags.filter((flag) => flag.level !== 'notice').map((flag) => flag.label);
  console.log(`${hit.title}: ${[...warnings, hit.evidence?.label ?? 'ingen bedömning'].join('; ')}`);
}
