import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { keepMerge, loadMerged, rowsBefore } from '../../merges/merging';
import type { MergeRecord } from '../../merges/merge-record.entity';
import { repoint, repointInBulk } from '../../merges/repoint';
import {
  CLIENT_BULK,
  CLIENT_REFERENCES,
  comparable,
  mergeInto,
  moveContacts,
  openInvoices,
} from '../client-company-merging';
import { ClientCompanyMerged } from '../client-company.events';
import { clientCompanies } from '../client-company.resource';
import { MergeClientCompanies } from './merge-client-companies.command';

@CommandHandler(MergeClientCompanies)
export class MergeClientCompaniesHandler implements Handles<typeof MergeClientCompanies> {
  async execute({ unit, input }: MergeClientCompanies): Promise<MergeRecord> {
    const { id, mergedIds } = input;
    const { survivor, merged } = await loadMerged(unit, clientCompanies, id, mergedIds);
    const before = rowsBefore([survivor, ...merged]);
    const strict = unit.organization.settings.strictTaxNumber ?? false;
    const fieldChoices = mergeInto(survivor, merged, input.fieldChoices ?? {}, strict);
    for (const row of merged)
      Object.assign(row, { mergedIntoId: id, deletedAt: unit.now, openInvoiceCount: 0 });

    const { moved, steppedBack } = await moveContacts(unit, mergedIds, id);
    const repointed = {
      ...(Object.keys(moved).length ? { 'contact.clientId': moved } : {}),
      ...(await repoint(unit, CLIENT_REFERENCES, mergedIds, id)),
      ...(await repointInBulk(unit, CLIENT_BULK, mergedIds, id)),
    };
    survivor.openInvoiceCount = (await openInvoices(unit, [id])).get(id) ?? 0;

    const snapshot = { before, after: comparable(survivor), steppedBack, contactLists: {} };
    const record = keepMerge(unit, 'client_company', survivor, merged, { fieldChoices, repointed, snapshot });
    unit.emit(ClientCompanyMerged, survivor, { id, mergedIds, mergeId: record.id });
    return record;
  }
}
