/** Reading and writing lists inside workerd: no eval, no Node. */
import { readCsv } from '../../src/documents/read-csv.ts';
import { readXlsx } from '../../src/documents/read-xlsx.ts';
import { decodeText } from '../../src/documents/text-encoding.ts';
import { writeCsv } from '../../src/documents/write-csv.ts';
import { writeXlsx } from '../../src/documents/write-xlsx.ts';

const table = {
  name: 'lista',
  columns: [{ header: 'Metod' }, { header: 'Antal' }],
  rows: [
    ['Återfallsprevention', 3],
    ['=1+1', null],
  ],
};

export default {
  async fetch(): Promise<Response> {
    return Response.json({
      xlsx: await readXlsx(await writeXlsx(table)),
      csv: readCsv(writeCsv(table)),
      text: decodeText(Uint8Array.from('Återfall', (c) => c.charCodeAt(0))),
    });
  },
};
