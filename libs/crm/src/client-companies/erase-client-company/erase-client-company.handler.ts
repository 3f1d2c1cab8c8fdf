import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ClientCompanyDeleted, ClientCompanyErased } from '../client-company.events';
import { clientCompanies } from '../client-company.resource';
import { requireUnused } from '../client-company.use';
import { clientCompanyView } from '../client-company.view';
import { EraseClientCompany } from './erase-client-company.command';

@CommandHandler(EraseClientCompany)
export class EraseClientCompanyHandler implements Handles<typeof EraseClientCompany> {
  async execute({ unit, input }: EraseClientCompany): Promise<null> {
    const company = await unit.load(clientCompanies, input.id);
    await requireUnused(unit, company);
    company.erase(unit.now);
    company.deletedAt = unit.now;
    unit.emit(ClientCompanyErased, company, { id: company.id });
    // Told here and not by the bus, whose event would carry the erased values as `previous`.
    unit.emit(ClientCompanyDeleted, company, clientCompanyView(company));
    unit.audit(EraseClientCompany.decl.name, company, 'silent');
    return null;
  }
}
