import { describe, expect, it } from 'vitest';
import { decisionBrief } from '../../../src/api/brief.ts';
import { realApp } from '../../helpers/app.ts';
import { realCatalogue, testDay } from '../../helpers/catalogue.ts';
import { unzipped } from '../../helpers/unzipped.ts';

const { app, faults } = await realApp();
const address = '/underlag?id=kibb&id=project-support&problem=vald-mot-barn';

describe('the decision brief', () => {
  const report = decisionBrief(
    realCatalogue(),
    { options: ['kibb', 'project-support'], problem: 'vald-mot-barn', targetGroup: null },
    { day: testDay, at: null, origin: '' },
  );

  it('puts the question, what is unsuitable, the four facts, what was left out and what is unknown', () => {
    expect(report.sections.map((s) => s.heading)).toEqual([
      'Frågan',
      'Alternativen',
      'När alternativen är olämpliga, och vem som avråder',
      'Fyra uppgifter om varje alternativ',
      'Vad man vet om effekt, utfall för utfall',
      'Vad det kräver',
      'Övervägt men inte med',
      'Vad som inte är känt',
      'Vad brukare säger',
      'Att följa upp',
      'Så är kunskapen framtagen',
    ]);
    expect(JSON.stringify(report)).toContain(testDay);
    for (const section of report.sections) expect(section.blocks.length, section.heading).toBeGreaterThan(0);
  });

  it('says under what circumstances an option is unsuitable and gives every source of the list an address or a name', () => {
    const safety = report.sections[2]?.blocks[0];
    expect(safety?.kind).toBe('table');
    expect(JSON.stringify(safety)).toContain('pågående partnervåld');
    const sources = report.sections.at(-1)?.blocks.find((b) => b.kind === 'list');
    expect(sources?.kind === 'list' && sources.items.length).toBeGreaterThan(2);
  });

  it('leaves no condition of safety out because a foreign source states it, and says that it is foreign', () => {
    const catalogue = realCatalogue();
    for (const id of catalogue.methods.keys()) {
      const claims = catalogue.factClaims(id, 'safety').filter((claim) => claim.country !== 'SE');
      if (claims.length === 0 || catalogue.methods.get(id)?.retired !== null) continue;
      const brief = decisionBrief(
        catalogue,
        { options: [id], problem: null, targetGroup: null },
        { day: testDay, at: null, origin: '' },
      );
      const said = JSON.stringify(brief.sections[2]);
      for (const claim of claims) expect(said).toContain(JSON.stringify(claim.value.condition).slice(1, -1));
      expect(said).toContain('utländsk uppgift');
    }
  });

  it('is a page whose tables have captions and headers, and whose address holds ids only', async () => {
    const response = await app.request(address);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain('lang="sv"');
    expect(page.match(/<table/g)?.length).toBe(page.match(/<caption/g)?.length);
    expect(page).toContain('scope="row"');
    expect(page).toMatch(/format=docx/);
  });

  it('leaves out what is no method and takes no more options than a board can weigh', async () => {
    const page = await (await app.request('/underlag?id=finns-inte&id=%3Cscript%3E')).text();
    expect(page).toContain('Välj alternativ');
    expect(page).not.toContain('<script>');
  });

  it('is a Word document with headings, Swedish as its language, and table rows marked as headers', async () => {
    const response = await app.request(`${address}&format=docx`);
    expect(response.headers.get('content-type')).toContain('wordprocessingml');
    const bytes = new Uint8Array(await response.arrayBuffer());
    const body = unzipped(bytes, 'word/document.xml');
    const styles = unzipped(bytes, 'word/styles.xml');
    expect(styles).toMatch(/<w:lang w:val="sv-SE"/);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(report.sections.length);
    // An office program makes its outline of this; a heading style without it is only large text.
    expect(styles).toMatch(/w:styleId="Heading1">(?:(?!<\/w:style>).)*<w:outlineLvl w:val="0"\/>/s);
    expect(body).toContain('<w:pStyle w:val="Title"/>');
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(0);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    for (const { heading } of report.sections) expect(body).toContain(heading);
  });

  it('meets no fault that nobody foresaw', () => {
    expect(faults).toEqual([]);
  });
});
