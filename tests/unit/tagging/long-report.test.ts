/** A long PDF's text of our own: running headers, hyphenation, broken tables, contents, notes, references. */
import { describe, expect, it } from 'vitest';
import { isPublished } from '../../../src/tagging/threshold.ts';
import { realTagger } from '../../relevance/tagging.ts';

const bodies = [
  'Den här rapporten beskriver hur kommunerna arbetar med stöd till barn som har upp-\nlevt våld i sin familj.',
  'Gruppverksamheten riktar sig till barn 7–12 år och deras om-\nsorgspersoner. I grupperna ingår rollspel och sam-\ntal om känslor.',
  'Studierna visar att deltagande minskar symtom på posttrau-\nmatisk stress jämfört med vän-\ntelista (låg tillförlitlighet).',
  'Arbetet organiseras på olika sätt i de kommuner som har sva-\nrat på enkäten. Skillnaderna är stora.',
];
const table = [
  'Tabell 3. Svar efter kommungrupp',
  'Grupp   Antal   Andel   KI',
  'Storstad   12   4,5   0,3–0,9',
  'suicid   3   1,2   0,1–0,4',
  'demens  14  (8)  22  31',
  'Summa 29 100 100',
];
const contents = [
  'Innehåll',
  '1. Sammanfattning .................. 5',
  '2. Spelproblem hos äldre ........... 17',
  '3. Metod .......... 29',
];
const references = [
  'Referenser',
  '1. Svensson B. Depression bland äldre i hemtjänst. Socialmedicinsk tidskrift 2011;88:12–20.',
  '2. Smith J, et al. Gambling disorder in prisons. 2014.',
  '3. Ek L. Att förebygga fall på särskilt boende. Lund 2009.',
];

const pages = Array.from({ length: 48 }, (_, n) => {
  const body = bodies[n % bodies.length] ?? '';
  const extra = n === 1 ? contents : n % 9 === 5 ? table : [];
  return [
    'STÖD VID SUICID OCH DEMENS · RAPPORT 2024:7',
    ...extra,
    body,
    `${n + 1}`,
    'Myndigheten för hemlöshetsfrågor',
  ].join('\n');
});
const text = [...pages, references.join('\n')].join('\f');

describe('a long report with all that a PDF has between its sentences', () => {
  const tags = realTagger()
    .tag(text, { title: 'Barn som upplevt våld. En kartläggning av kommunernas stöd' })
    .filter(isPublished);
  const values = (facet: string) =>
    [...new Set(tags.filter((t) => t.facet === facet).map((t) => t.value))].sort();

  it('tags what the sentences say, across hyphens', () => {
    expect(values('targetGroup')).toContain('valdsutsatta-barn');
    expect(values('problem')).toContain('barn-som-upplevt-vald');
    expect(values('ages')).toEqual(['7–12']);
    expect(values('component')).toContain('rollspel');
    expect(values('finding')).toEqual(['positive/low']);
    expect(values('documentKind')).toEqual(['report']);
  });

  it('tags nothing of headers, footers, tables, contents and references', () => {
    for (const noise of ['suicid', 'demens', 'hemloshet', 'spelproblem', 'depression', 'fall'])
      expect(values('problem')).not.toContain(noise);
    for (const noise of [
      'personer-med-demenssjukdom',
      'aldre',
      'klienter-i-kriminalvarden',
      'personer-i-hemloshet',
      'aldre-i-sarskilt-boende',
    ]) {
      expect(values('targetGroup')).not.toContain(noise);
    }
  });

  it('finds the same tags on every page they stand on, each where it stands', () => {
    const findings = tags.filter((t) => t.facet === 'finding');
    expect(findings).toHaveLength(12);
    for (const tag of tags.filter(
      (t) => t.rule !== 'steering/kind' && t.facet !== 'documentKind' && t.facet !== 'knowledgeKind',
    )) {
      expect(
        text
          .slice(...tag.span)
          .replace(/-\n/g, '')
          .replace(/\s+/g, ' '),
      ).toBe(tag.text.replace(/\s+/g, ' '));
    }
  });
});
