import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { keepMerge, loadMerged, rowsBefore } from '../../merges/merging';
import type { MergeRecord } from '../../merges/merge-record.entity';
import { repoint, repointInBulk } from '../../merges/repoint';
import {
  CONTACT_BULK,
  CONTACT_REFERENCES,
  comparable,
  emailKeys,
  mergeInto,
  repointLists,
} from '../contact-merging';
import { consentOf, settleConsent, takePrimacy } from '../contact-rules';
import { ContactMerged } from '../contact.events';
import { contacts } from '../contact.resource';
import { MergeContacts } from './merge-contacts.command';

@CommandHandler(MergeContacts)
export class MergeContactsHandler implements Handles<typeof MergeContacts> {
  async execute({ unit, input }: MergeContacts): Promise<MergeRecord> {
    const { id, mergedIds } = input;
    const { survivor, merged } = await loadMerged(unit, contacts, id, mergedIds);
    const before = rowsBefore([survivor, ...merged]);
    const was = consentOf(survivor);
    const fieldChoices = mergeInto(survivor, merged, input.fieldChoices ?? {});
    for (const row of merged) Object.assign(row, { mergedIntoId: id, deletedAt: unit.now });

    const emails = await emailKeys(unit, [id, ...mergedIds]);
    const repointed = {
      ...(await repoint(unit, CONTACT_REFERENCES, mergedIds, id)),
      ...(await repointInBulk(unit, CONTACT_BULK, mergedIds, id)),
    };
    const contactLists = await repointLists(unit, mergedIds, id);
    await takePrimacy(unit, survivor, mergedIds);

    const snapshot = { before, after: comparable(survivor, emails), steppedBack: [], contactLists };
    const record = keepMerge(unit, 'contact', survivor, merged, { fieldChoices, repointed, snapshot });
    settleConsent(unit, survivor, was, { consentAt: survivor.consentAt });
    unit.emit(ContactMerged, survivor, { id, clientId: survivor.clientId, mergedIds, mergeId: record.id });
    return record;
  }
}
