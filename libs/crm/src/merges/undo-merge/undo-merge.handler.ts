import { CommandHandler } from '@nestjs/cqrs';
import type { Handles, Unit } from '@omni/platform';
import { undoClientCompanyMerge } from '../../client-companies/undo-client-company-merge';
import { undoContactMerge } from '../../contacts/undo-contact-merge';
import type { MergeRecord } from '../merge-record.entity';
import { notOurMerge, undoExpired } from '../merge.errors';
import { MergeUndone } from '../merge.events';
import { merges } from '../merge.resource';
import { UndoMerge } from './undo-merge.command';

@CommandHandler(UndoMerge)
export class UndoMergeHandler implements Handles<typeof UndoMerge> {
  async execute({ unit, input }: UndoMerge): Promise<MergeRecord> {
    const record = await unit.load(merges, input.id);
    const forced = input.force ?? false;
    if (record.status !== 'undone' && unit.now > record.undoUntil) throw undoExpired(record.undoUntil);
    record.undo();
    const conflicts = await give(unit, record, forced);
    if (conflicts.length) {
      record.meetConflict(conflicts);
      return record;
    }
    const { id, entityType, survivorId, mergedIds } = record;
    unit.emit(MergeUndone, record, { id, entityType, survivorId, mergedIds, forced });
    unit.notes.subject = { type: entityType, id: survivorId };
    return record;
  }
}

function give(unit: Unit, record: MergeRecord, force: boolean): Promise<string[]> {
  if (record.entityType === 'contact') return undoContactMerge(unit, record, force);
  if (record.entityType === 'client_company') return undoClientCompanyMerge(unit, record, force);
  throw notOurMerge(record.entityType);
}
