/**
 * Raw snapshots as WARC/1.1 (ISO 28500), a file a run, and reading them back: what was published can be shown to
 * have stood there, and extraction is improved without asking any site again.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';

/** Where a snapshot is: one gzip member of one file. */
export interface ArchiveRef {
  readonly file: string;
  readonly offset: number;
  readonly length: number;
}

export interface Snapshot {
  readonly url: string;
  /** ISO instant of the answer. */
  readonly date: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface Archive {
  readonly store: (snapshot: Snapshot) => Promise<ArchiveRef>;
  /** Notes that the page was the same as before. `same`: how we know. */
  readonly revisit: (
    page: { url: string; date: string; before: string },
    same: 'not_modified' | 'same_payload',
  ) => Promise<void>;
  /** Null when the file is gone or damaged: a miss, never a fault of the run. */
  readonly read: (ref: ArchiveRef) => Promise<Snapshot | null>;
  /** On the disk, not only on its way there: before anything refers to it. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Headers that described the transfer and would be wrong beside the decoded body; and a visitor's own. */
const notKept = new Set([
  'content-encoding',
  'transfer-encoding',
  'content-length',
  'connection',
  'keep-alive',
  'set-cookie',
]);

const profiles = {
  not_modified: 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
  same_payload: 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
} as const;

/** @param run names the new file, which is made with the first snapshot. @param software stands in its first record. */
export function openArchive(dir: string, run: string, software: string): Archive {
  let writing: Promise<unknown> = Promise.resolve();
  let file: { name: string; handle: FileHandle; size: number } | null = null;
  const readers = new Map<string, Promise<FileHandle>>();

  const start = async () => {
    mkdirSync(dir, { recursive: true });
    // A run that was killed left a file with a torn end: the same run goes on in a file of its own.
    let name = `${run}.warc.gz`;
    for (let n = 2; existsSync(join(dir, name)); n++) name = `${run}-${n}.warc.gz`;
    const started = { name, handle: await open(join(dir, name), 'ax'), size: 0 };
    file = started;
    await append(
      WARCRecord.createWARCInfo(
        { filename: name, warcVersion: 'WARC/1.1' },
        { software, format: 'WARC/1.1' },
      ),
    );
    return started;
  };
  const append = async (record: WARCRecord): Promise<ArchiveRef> => {
    const bytes = await WARCSerializer.serialize(record, { gzip: true });
    const to = file ?? (await start());
    const ref = { file: to.name, offset: to.size, length: bytes.length };
    await to.handle.write(bytes);
    to.size += bytes.length;
    return ref;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = writing.then(work, work);
    writing = result;
    return result;
  };

  const reader = (name: string) => {
    const known = readers.get(name) ?? open(join(dir, name), 'r');
    readers.set(name, known);
    return known;
  };

  return {
    store: (snapshot) => inTurn(() => append(responseRecord(snapshot))),
    revisit: async ({ url, date, before }, same) => {
      const record = WARCRecord.create({
        url,
        date,
        type: 'revisit',
        warcVersion: 'WARC/1.1',
        refersToUrl: url,
        refersToDate: before,
      });
      record.warcHeaders.headers.set('WARC-Profile', profiles[same]);
      await inTurn(() => append(record));
    },
    read: async (ref) => {
      try {
        const bytes = Buffer.alloc(ref.length);
        const { bytesRead } = await (await reader(ref.file)).read(bytes, 0, ref.length, ref.offset);
        return bytesRead === ref.length ? await parse(gunzipSync(bytes)) : null;
      } catch {
        return null;
      }
    },
    flush: async () => {
      await writing.catch(() => {});
      await file?.handle.sync();
    },
    close: async () => {
      await writing.catch(() => {});
      const open = await Promise.all([...readers.values()].map((r) => r.catch(() => null)));
      await Promise.all([file?.handle, ...open].map((handle) => handle?.close()));
      readers.clear();
      file = null;
    },
  };
}

function responseRecord({ url, date, status, headers, body }: Snapshot): WARCRecord {
  return WARCRecord.create(
    {
      url,
      date,
      type: 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${status} Read`,
      httpHeaders: Object.fromEntries(Object.entries(headers).filter(([name]) => !notKept.has(name))),
    },
    [body],
  );
}

async function parse(bytes: Uint8Array): Promise<Snapshot | null> {
  const record = await WARCParser.parse([bytes]);
  const http = record?.httpHeaders;
  if (!record || !http || !record.warcTargetURI || !record.warcDate) return null;
  const body = await record.readFully(true);
  return {
    url: record.warcTargetURI,
    date: record.warcDate,
    status: Number(http.statusCode),
    headers: Object.fromEntries([...http.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body,
  };
}
