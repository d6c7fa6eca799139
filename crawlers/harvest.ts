/** OAI-PMH ListRecords to its end: each record becomes a page of its own, under the address that gives it alone. */

import { type OaiPiece, readOaiList } from './extract/oai.ts';
import { decodeText } from './fetch/charset.ts';
import type { FetchedBody } from './fetch/outcome.ts';
import type { Source } from './source-file.ts';

/** A list of more answers than this is a token that leads in a circle. */
const MOST_ANSWERS = 2_000;

export async function harvest(
  oai: NonNullable<Source['oai']>,
  ask: (url: string, kind: 'xml') => Promise<FetchedBody | null>,
  found: { piece: (piece: OaiPiece, url: string) => void; problem: (text: string) => void },
): Promise<void> {
  for (const set of oai.sets) {
    let url = address(oai.base, { verb: 'ListRecords', metadataPrefix: oai.metadataPrefix, set });
    const tokens = new Set<string>();
    for (let answers = 0; answers < MOST_ANSWERS; answers++) {
      const answer = await ask(url, 'xml');
      const text = answer === null ? null : decodeText(answer.body, answer.headers['content-type'] ?? null);
      if (!text?.ok) break;
      const list = readOaiList(text.text);
      if (list === null || list.error !== null) {
        found.problem(`${url}: ${list?.error ?? 'no OAI-PMH answer'}`);
        break;
      }
      for (const piece of list.pieces) {
        found.piece(
          piece,
          address(oai.base, {
            verb: 'GetRecord',
            metadataPrefix: oai.metadataPrefix,
            identifier: piece.identifier,
          }),
        );
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
