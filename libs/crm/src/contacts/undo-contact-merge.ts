import type { Unit } from '@omni/platform';
import { planUndo } from '../merges/choose-fields';
import type { MergeRecord } from '../merges/merge-record.entity';
import { mergeSuperseded } from '../merges/merge.errors';
import { pointBack, pointBackInBulk } from '../merges/repoint';
import { CONTACT_BULK, CONTACT_REFERENCES, comparable, emailKeys, giveListsBack } from './contact-merging';
import { yieldPrimacy } from './contact-rules';
import { Contact } from './contact.entity';
import { contactErased } from './contact.errors';
import { ContactUnmerged } from './contact.events';

/** Gives the contacts of a merge back to themselves. Answers the fields that were edited since: unless forced, they stop it. */
export async function undoContactMerge(unit: Unit, record: MergeRecord, force: boolean): Promise<string[]> {
  const { survivorId, mergedIds, snapshot } = record;
  const rows = await unit.rows(Contact, 't.id = any($2)', [[survivorId, ...mergedIds]], 't.id');
  const survivor = rows.find((row) => row.id === survivorId);
  const merged = rows.filter((row) => row.mergedIntoId === survivorId);
  if (!survivor || rows.some((row) => row.erasedAt)) throw contactErased();
  if (survivor.mergedIntoId) throw mergeSuperseded(survivor.mergedIntoId);

  const current = comparable(survivor, await emailKeys(unit, [survivorId]));
  const { conflicts, back } = planUndo(current, snapshot.before[survivorId] ?? {}, snapshot.after);
  if (conflicts.length && !force) return conflicts;

  const { emails: _, ...own } = back;
  Object.assign(survivor, own);
  survivor.derive();
  for (const row of merged) Object.assign(row, { mergedIntoId: null, deletedAt: null });
  await pointBack(unit, CONTACT_REFERENCES, record.repointed ?? {}, survivorId);
  await pointBackInBulk(unit, CONTACT_BULK, record.repointed ?? {}, survivorId);
  await giveListsBack(unit, snapshot.contactLists, survivorId);
  for (const row of merged) {
    if (survivor.isPrimary && row.clientId === survivor.clientId) row.isPrimary = false;
    await yieldPrimacy(unit, row, [survivorId, ...mergedIds]);
  }
  unit.emit(ContactUnmerged, survivor, {
    id: survivorId,
    clientId: survivor.clientId,
    restoredIds: merged.map((row) => row.id),
    mergeId: record.id,
  });
  return [];
}
