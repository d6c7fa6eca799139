/** OAI-PMH ListRecords to its end: each record becomes a page of its own, under the address that gives it alone. */

import { readOaiList } from '../extract/oai.ts';
import type { MachineList } from '../source-file.ts';
import { type Found, mostAnswers } from './found.ts';

export async function harvestOai(
  oai: Extract<MachineList, { form: 'oai' }>,
  ask: (url: string, kind: 'xml') => Promise<string | null>,
  found: Found,
): Promise<void> {
  for (const set of oai.sets) {
    let url = address(oai.base, { verb: 'ListRecords', metadataPrefix: oai.metadataPrefix, set });
    const tokens = new Set<string>();
    for (let answers = 0; answers < mostAnswers; answers++) {
      const text = await ask(url, 'xml');
      if (text === null) break;
      const list = readOaiList(text);
      if (list === null || list.error !== null) {
        found.problem(`${url}: ${list?.error ?? 'no OAI-PMH answer'}`);
        break;
      }
      for (const { identifier, xml, deleted } of list.pieces) {
        const { metadataPrefix } = oai;
        found.piece({
          url: address(oai.base, { verb: 'GetRecord', metadataPrefix, identifier }),
          place: null,
          inline: { body: xml, type: 'application/xml; charset=utf-8', deleted },
        });
      }
      const token = list.resumptionToken;
      if (token === null) break;
      if (tokens.has(token)) {
        found.problem(`${set}: the same resumption token twice`);
        break;
      }
      tokens.add(token);
      // OAI-PMH 3.5: the token is an exclusive argument.
      url = address(oai.base, { verb: 'ListRecords', resumptionToken: token });
    }
  }
}

function address(base: string, parameters: Record<string, string>): string {
  return `${base}?${new URLSearchParams(parameters)}`;
}
