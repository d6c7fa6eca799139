/** What has changed, as a feed: one entry a record, so that a removal can take it away again. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { recordUrl } from '../../catalogue/record-view.ts';
import type { Change } from '../../catalogue/store.ts';
import { changeLabels, claimFactLabels, typeLabels } from '../../domain/labels.ts';
import { type ChangeFilter, changeQueryString } from '../change-filter.ts';
import type { DeletedEntry, Feed, FeedEntry } from './atom.ts';
import { removed, withdrawn } from './deleted.ts';

/** Entries a feed; readers fetch often, and older changes stand in /api/v1/changes. */
export const feedLength = 100;

/** @param changes newest first, as the change log gives them, of what the filter lets through. */
export function changeFeed(
  catalogue: Catalogue,
  changes: readonly Change[],
  filter: ChangeFilter,
  asOf: string,
): Feed {
  const byRecord = [...Map.groupBy(changes, (c) => c.id)];
  const query = changeQueryString(filter);
  const about = filterText(catalogue, filter);
  return {
    what: `changes${query}`,
    title: `Metodkompassen: ändringar${about === '' ? '' : ` (${about})`}`,
    subtitle: 'Vad som ändrats i katalogen, en post i taget. Hela loggen finns i /api/v1/changes.',
    self: `/feed.atom${query}`,
    alternate: `/andringar${query}`,
    asOf,
    entries: byRecord.flatMap(([id, all]) => changeEntry(catalogue, id, all)).slice(0, feedLength),
    deleted: [...withdrawn(catalogue).filter(concerns(filter)), ...removed(catalogue, changes)].slice(
      0,
      feedLength,
    ),
  };
}

/** Of one record only its own tombstone; elsewhere all of them, as in the feed of a search (see search-feed.ts). */
function concerns({ record }: ChangeFilter): (entry: DeletedEntry) => boolean {
  return ({ what }) => record === null || what === `record/${record}`;
}

/** "Föräldraskapsstöd, Socialstyrelsen, sedan 2026-11-01"; '' without a filter. */
export function filterText(catalogue: Catalogue, filter: ChangeFilter): string {
  const { since, type, record, area, municipality, agency } = filter;
  return [
    record === null ? null : catalogue.titleOf(record),
    type === null ? null : typeLabels[type].toLocaleLowerCase('sv'),
    area === null ? null : catalogue.label('areas', area),
    municipality === null ? null : (catalogue.municipalities.get(municipality)?.fullName ?? municipality),
    agency === null ? null : catalogue.actorName(agency),
    since === null ? null : `sedan ${since}`,
  ]
    .filter((part) => part !== null)
    .join(', ');
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
        : `${[...new Set(latest.map((change) => changeText(catalogue, change)))].slice(0, 10).join('; ')}.`,
      categories: [{ term: type, label: typeLabels[type] }],
    },
  ];
}

export function isWithdrawn(catalogue: Catalogue, id: string): boolean {
  const record = catalogue.methods.get(id) ?? catalogue.supports.get(id);
  return record !== undefined && record.retired !== null;
}

function changeText(catalogue: Catalogue, { change, fact, source }: Change): string {
  const label = Object.entries(claimFactLabels).find(([key]) => key === fact)?.[1];
  const who = source === null ? '' : ` (${catalogue.actorName(source.publisher)})`;
  return `${changeLabels[change]}${label === undefined ? '' : `: ${label}`}${who}`;
}
