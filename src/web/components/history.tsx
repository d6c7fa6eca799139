import type { Change } from '../../catalogue/store.ts';
import { changeLabels, claimFactLabels } from '../../domain/labels.ts';
import { dateText, inSentence } from '../format.ts';
import { changesText } from '../text.ts';

/** "ändrad uppgift: rekommendation (Socialstyrelsen)". @param nameOf the name of a body by its id. */
export function changeText(change: Change, nameOf: (actor: string) => string = (id) => id): string {
  const fact = change.fact;
  const what =
    fact !== null && Object.hasOwn(claimFactLabels, fact)
      ? `: ${inSentence(claimFactLabels[fact as keyof typeof claimFactLabels])}`
      : '';
  const who = change.source === null ? '' : ` (${nameOf(change.source.publisher)})`;
  return `${changeLabels[change.change]}${what}${who}`;
}

/** The changes of one record by day; the first import of a record is one line and not a hundred. */
export function History({ changes, url }: { changes: readonly Change[]; url: string }) {
  const days = [...Map.groupBy(changes, (c) => c.at.slice(0, 10))];
  const query = `?record=${encodeURIComponent(changes[0]?.id ?? '')}`;
  return (
    <>
      <ol class="timeline">
        {days.map(([day, all]) => (
          <li>
            <a href={`${url}?at=${day}`}>{dateText(day)}</a>:{' '}
            {all.some((c) => c.change === 'created')
              ? `posten lades in med ${all.length - 1} uppgifter`
              : all
                  .slice(0, 8)
                  .map((change) => changeText(change))
                  .join(', ')}
            {all.length > 8 && !all.some((c) => c.change === 'created') && ` och ${all.length - 8} till`}
          </li>
        ))}
      </ol>
      {changes.length > 0 && (
        <p class="note">
          <a href={`/andringar${query}`}>{changesText.ofRecord}</a> ·{' '}
          <a href={`/feed.atom${query}`}>{changesText.watch}</a>
        </p>
      )}
    </>
  );
}
