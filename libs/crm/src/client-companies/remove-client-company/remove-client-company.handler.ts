import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { clientCompanies } from '../client-company.resource';
import { requireUnused } from '../client-company.use';
import { RemoveClientCompany } from './remove-client-company.command';

@CommandHandler(RemoveClientCompany)
export class RemoveClientCompanyHandler implements Handles<typeof RemoveClientCompany> {
  async execute({ unit, input }: RemoveClientCompany): Promise<null> {
    const company = await unit.load(clientCompanies, input.id);
    await requireUnused(unit, company);
    company.deletedAt = unit.now;
    return null;
  }
}
