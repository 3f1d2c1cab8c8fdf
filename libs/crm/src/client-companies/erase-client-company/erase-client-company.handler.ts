import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ClientCompanyDeleted } from '../client-company.events';
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
    // Told here and not by the bus, whose event would carry the erased values as `previous`.
    unit.emit(ClientCompanyDeleted, company, clientCompanyView(company));
    return null;
  }
}
