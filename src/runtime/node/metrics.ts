/** Counts for a monitor, in Prometheus' text format 0.0.4: by route pattern, never by address or query. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Readiness } from '../../api/service.ts';

/** Upper bounds in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5] as const;

interface Durations {
  readonly counts: number[];
  sum: number;
  total: number;
}

export interface Metrics {
  readonly observe: (method: string, route: string, status: number, seconds: number) => void;
  readonly fault: () => void;
  readonly text: (readiness: Readiness | null) => string;
  readonly close: () => void;
}

export function createMetrics(startedAt: number): Metrics {
  const requests = new Map<string, number>();
  const durations = new Map<string, Durations>();
  const loop = monitorEventLoopDelay({ resolution: 20 });
  loop.enable();
  let faults = 0;
  return {
    fault: () => {
      faults += 1;
    },
    observe: (method, route, status, seconds) => {
      const key = labels({ method, route, status: String(status) });
      requests.set(key, (requests.get(key) ?? 0) + 1);
      const seen = durations.get(route) ?? { counts: bounds.map(() => 0), sum: 0, total: 0 };
      durations.set(route, seen);
      seen.sum += seconds;
      seen.total += 1;
      bounds.forEach((bound, i) => {
        if (seconds <= bound) seen.counts[i] = (seen.counts[i] ?? 0) + 1;
      });
    },
    text: (readiness) =>
      [
        ...metric('http_requests_total', 'counter', 'Requests by method, route pattern and status', [
          ...requests,
        ]),
        ...metric(
          'http_request_duration_seconds',
          'histogram',
          'Time to answer by route pattern',
          histogram(durations),
        ),
        ...metric('faults_total', 'counter', 'Faults that nobody foresaw', [['', faults]]),
        ...processMetrics(startedAt, loop),
        ...catalogueMetrics(readiness),
        '',
      ].join('\n'),
    close: () => loop.disable(),
  };
}

type Sample = readonly [labels: string, value: number, suffix?: string];

function metric(name: string, type: string, help: string, samples: readonly Sample[]): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([label, value, suffix = '']) => `${name}${suffix}${label} ${value}`),
  ];
}

function histogram(durations: ReadonlyMap<string, Durations>): Sample[] {
  return [...durations].flatMap(([route, { counts, sum, total }]): Sample[] => [
    ...bounds.map((le, i): Sample => [labels({ route, le: String(le) }), counts[i] ?? 0, '_bucket']),
    [labels({ route, le: '+Inf' }), total, '_bucket'],
    [labels({ route }), sum, '_sum'],
    [labels({ route }), total, '_count'],
  ]);
}

function processMetrics(startedAt: number, loop: ReturnType<typeof monitorEventLoopDelay>): string[] {
  const memory = process.memoryUsage();
  return [
    ...metric('process_start_time_seconds', 'gauge', 'When the process started', [['', startedAt / 1000]]),
    ...metric('process_resident_memory_bytes', 'gauge', 'Memory of the process', [['', memory.rss]]),
    ...metric('nodejs_heap_used_bytes', 'gauge', 'Heap in use', [['', memory.heapUsed]]),
    ...metric('nodejs_eventloop_delay_p99_seconds', 'gauge', 'Delay of the event loop', [
      ['', loop.percentile(99) / 1e9],
    ]),
  ];
}

/** What tells an operator that the catalogue is there and that its sources still answer. */
function catalogueMetrics(readiness: Readiness | null): string[] {
  const sources = readiness?.sources ?? [];
  const known = sources.filter((s) => s.lastSuccess !== null);
  return [
    ...metric('catalogue_ready', 'gauge', '1 when search works', [['', readiness === null ? 0 : 1]]),
    ...metric('catalogue_records', 'gauge', 'Searchable records', [['', readiness?.records ?? 0]]),
    ...metric(
      'source_degraded',
      'gauge',
      '1 when a source has failed',
      sources.map((s) => [labels({ source: s.id }), s.degraded ? 1 : 0]),
    ),
    ...metric(
      'source_last_success_timestamp_seconds',
      'gauge',
      'When a source was last read',
      known.map((s) => [labels({ source: s.id }), Date.parse(s.lastSuccess ?? '') / 1000]),
    ),
  ];
}

function labels(pairs: Readonly<Record<string, string>>): string {
  const text = Object.entries(pairs).map(([key, value]) => `${key}="${value.replace(/[\\"\n]/g, '\\$&')}"`);
  return `{${text.join(',')}}`;
}
