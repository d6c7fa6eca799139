/** The machine-readable lists of a source, each read to its end. */

import { decodeText } from '../fetch/charset.ts';
import type { FetchedBody } from '../fetch/outcome.ts';
import type { MachineList } from '../source-file.ts';
import { harvestCsv } from './csv.ts';
import type { Found } from './found.ts';
import { harvestJson } from './json.ts';
import { harvestOai } from './oai.ts';

/** Kinds of page that are rows of a list and cannot be asked for alone: to whether their list was read whole. */
export type RowKinds = ReadonlyMap<string, boolean>;

export async function harvestAll(
  lists: readonly MachineList[],
  ask: (url: string, kind: 'xml' | 'list') => Promise<FetchedBody | null>,
  found: Found,
): Promise<RowKinds> {
  const kinds = new Map<string, boolean>();
  const asText = async (url: string, kind: 'xml' | 'list') => {
    const answer = await ask(url, kind);
    if (answer === null) return null;
    const decoded = decodeText(answer.body, answer.headers['content-type'] ?? null);
    if (!decoded.ok) found.changed(`${url}: texten går inte att läsa (${decoded.reason})`);
    return decoded.ok ? decoded.text : null;
  };
  for (const list of lists) {
    if (list.form === 'oai') {
      await harvestOai(list, asText, found);
      continue;
    }
    const whole = await (list.form === 'json'
      ? harvestJson(list, asText, found)
      : harvestCsv(list, asText, found));
    kinds.set(list.kind, whole && (kinds.get(list.kind) ?? true));
  }
  return kinds;
}
