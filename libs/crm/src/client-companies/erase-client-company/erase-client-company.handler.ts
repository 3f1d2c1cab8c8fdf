import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { forgetSnapshots, mergedInto } from '../../merges/forget-snapshots';
import { liveOrDeleted } from '../../shared/existing';
import { ClientCompany } from '../client-company.entity';
import { clientErased } from '../client-company.errors';
import { ClientCompanyDeleted, ClientCompanyErased } from '../client-company.events';
import { clientCompanies } from '../client-company.resource';
import { requireUnused } from '../client-company.use';
import { clientCompanyView } from '../client-company.view';
import { EraseClientCompany } from './erase-client-company.command';

@CommandHandler(EraseClientCompany)
export class EraseClientCompanyHandler implements Handles<typeof EraseClientCompany> {
  async execute({ unit, input }: EraseClientCompany): Promise<null> {
    const company = await liveOrDeleted(unit, clientCompanies, input.id, 'act');
    if (company.erasedAt) throw clientErased();
    await requireUnused(unit, company);
    const wasLive = company.deletedAt === null;
    const ids = [company.id, ...(await mergedInto(unit, 'crm.client_companies', company.id))];
    const merged = await unit.rows(ClientCompany, 't.id = any($2)', [ids.slice(1)]);
    await forgetSnapshots(unit, ids);
    for (const row of [company, ...merged]) {
      row.erase(unit.now);
      unit.emit(ClientCompanyErased, row, { id: row.id });
      unit.audit(EraseClientCompany.decl.name, row, 'silent');
    }
    // Told here and not by the bus, whose event would carry the erased values as `previous`.
    if (wasLive) unit.emit(ClientCompanyDeleted, company, clientCompanyView(company));
    return null;
  }
}
