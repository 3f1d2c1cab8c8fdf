import type { Unit } from '@omni/platform';
import { planUndo } from '../merges/choose-fields';
import type { MergeRecord } from '../merges/merge-record.entity';
import { mergeSuperseded } from '../merges/merge.errors';
import { pointBack, pointBackInBulk } from '../merges/repoint';
import {
  CLIENT_BULK,
  CLIENT_REFERENCES,
  giveContactsBack,
  comparable,
  openInvoices,
} from './client-company-merging';
import { ClientCompany } from './client-company.entity';
import { clientErased } from './client-company.errors';
import { ClientCompanyUnmerged } from './client-company.events';

/** Gives the clients of a merge back to themselves. Answers the fields that were edited since: unless forced, they stop it. */
export async function undoClientCompanyMerge(
  unit: Unit,
  record: MergeRecord,
  force: boolean,
): Promise<string[]> {
  const { survivorId, mergedIds, snapshot } = record;
  const rows = await unit.rows(ClientCompany, 't.id = any($2)', [[survivorId, ...mergedIds]], 't.id');
  const survivor = rows.find((row) => row.id === survivorId);
  const merged = rows.filter((row) => row.mergedIntoId === survivorId);
  if (!survivor || rows.some((row) => row.erasedAt)) throw clientErased();
  if (survivor.mergedIntoId) throw mergeSuperseded(survivor.mergedIntoId);

  const { conflicts, back } = planUndo(
    comparable(survivor),
    snapshot.before[survivorId] ?? {},
    snapshot.after,
  );
  if (conflicts.length && !force) return conflicts;

  const strict = unit.organization.settings.strictTaxNumber ?? false;
  Object.assign(survivor, back);
  survivor.deriveKeys(strict);
  const repointed = record.repointed ?? {};
  await giveContactsBack(unit, repointed['contact.clientId'] ?? {}, snapshot.steppedBack, survivorId);
  await pointBack(unit, CLIENT_REFERENCES, repointed, survivorId);
  await pointBackInBulk(unit, CLIENT_BULK, repointed, survivorId);
  const counts = await openInvoices(
    unit,
    rows.map((row) => row.id),
  );
  for (const row of [survivor, ...merged]) row.openInvoiceCount = counts.get(row.id) ?? 0;
  for (const row of merged) {
    Object.assign(row, { mergedIntoId: null, deletedAt: null });
    row.deriveKeys(strict);
  }
  unit.emit(ClientCompanyUnmerged, survivor, {
    id: survivorId,
    restoredIds: merged.map((row) => row.id),
    mergeId: record.id,
  });
  return [];
}
