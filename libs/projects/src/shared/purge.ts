/*
 * What a purge is here. The app's role may not delete business rows, and no function does it for them. So a row that
 * retention has run out on is emptied: every column that says something about the work, the people or the money is
 * blanked, `deleted_at` and `purged_at` are set, and an audit row says so without what was there. What remains is a
 * tombstone: keys (id, code, project, client, engagement) that other rows and the gapless series refer to, and the states
 * and moments by which the retention can be proven. The platform never reads a row with `purged_at` again: not in lists,
 * not by its id, not its history, not `asOf`, and it cannot be restored.
 *
 * Versions of the row in `timeline.entity_versions` are append-only and leave with their own retention; until then they
 * are out of reach through the API.
 */
import type { TenantEntity, Unit } from '@omni/platform';

interface Purgeable extends TenantEntity {
  purge(now: string): void;
}

/** Empties rows; `tell` publishes their deletion with what is left of them, so that no event carries what was removed. */
export function purgeAll<R extends Purgeable>(unit: Unit, rows: readonly R[], tell: (row: R) => void): void {
  for (const row of rows) {
    row.purge(unit.now);
    tell(row);
  }
}
