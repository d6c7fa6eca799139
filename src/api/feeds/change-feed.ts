/** What has changed, as a feed: one entry a record, so that a removal can take it away again. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { recordUrl } from '../../catalogue/record-view.ts';
import type { Change } from '../../catalogue/store.ts';
import { changeLabels, claimFactLabels, typeLabels } from '../../domain/labels.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { removed, withdrawn } from './deleted.ts';

/** Entries a feed; readers fetch often, and older changes stand in /api/v1/changes. */
export const feedLength = 100;

/** @param changes newest first, as the change log gives them. */
export function changeFeed(catalogue: Catalogue, changes: readonly Change[], asOf: string): Feed {
  const byRecord = [...Map.groupBy(changes, (c) => c.id)];
  return {
    what: 'changes',
    title: 'Metodkompassen: ändringar',
    subtitle: 'Vad som ändrats i katalogen, en post i taget. Hela loggen finns i /api/v1/changes.',
    self: '/feed.atom',
    alternate: '/andringar',
    asOf,
    entries: byRecord.flatMap(([id, all]) => changeEntry(catalogue, id, all)).slice(0, feedLength),
    deleted: [...withdrawn(catalogue), ...removed(catalogue, changes)].slice(0, feedLength),
  };
}

function changeEntry(catalogue: Catalogue, id: string, changes: readonly Change[]): FeedEntry[] {
  const type = catalogue.typeOf(id);
  const [newest] = changes;
  if (type === null || newest === undefined || isWithdrawn(catalogue, id)) return [];
  const latest = changes.filter((c) => c.at === newest.at);
  return [
    {
      what: `record/${id}`,
      title: catalogue.titleOf(id),
      path: recordUrl(type, id),
      updated: newest.at,
      summary: latest.some((c) => c.change === 'created')
        ? `Posten lades in med ${latest.length - 1} uppgifter.`
        : `${[...new Set(latest.map(changeText))].slice(0, 10).join('; ')}.`,
      categories: [{ term: type, label: typeLabels[type] }],
    },
  ];
}

export function isWithdrawn(catalogue: Catalogue, id: string): boolean {
  const record = catalogue.methods.get(id) ?? catalogue.supports.get(id);
  return record !== undefined && record.retired !== null;
}

function changeText({ change, fact, source }: Change): string {
  const label = Object.entries(claimFactLabels).find(([key]) => key === fact)?.[1];
  const who = source === null ? '' : ` (${source.publisher})`;
  return `${changeLabels[change]}${label === undefined ? '' : `: ${label}`}${who}`;
}
