/** Records that have left the catalogue, for the tombstones of a feed. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { startOfDay } from '../../catalogue/history.ts';
import { recordUrl } from '../../catalogue/record-view.ts';
import type { Change } from '../../catalogue/store.ts';
import type { DeletedEntry } from './atom.ts';

/** Withdrawn records keep their row, with a reason and perhaps a successor; a partial date counts from its first day. */
export function withdrawn(catalogue: Catalogue): DeletedEntry[] {
  return [...catalogue.methods.values(), ...catalogue.supports.values()].flatMap(({ id, retired }) => {
    if (retired === null) return [];
    const type = retired.successor === null ? null : catalogue.typeOf(retired.successor);
    return [
      {
        what: `record/${id}`,
        when: startOfDay(`${retired.date}-01-01`.slice(0, 10)),
        comment: retired.reason,
        successor: type === null || retired.successor === null ? null : recordUrl(type, retired.successor),
      },
    ];
  });
}

/** Records that the editors' files no longer hold, from the change log; not those that came back or were merged. */
export function removed(catalogue: Catalogue, changes: readonly Change[]): DeletedEntry[] {
  const gone = changes.filter((c) => c.change === 'removed' && catalogue.typeOf(c.id) === null);
  return gone.map((change) => {
    const target = catalogue.redirect(change.id);
    const type = target === undefined ? null : catalogue.typeOf(target);
    return {
      what: `record/${change.id}`,
      when: change.at,
      comment: `${change.title} finns inte längre i katalogen.`,
      successor: type === null || target === undefined ? null : recordUrl(type, target),
    };
  });
}
