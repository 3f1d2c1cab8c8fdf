import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { clientErased, clientMerged } from '../client-company.errors';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { RestoreClientCompany } from './restore-client-company.command';

@CommandHandler(RestoreClientCompany)
export class RestoreClientCompanyHandler implements Handles<typeof RestoreClientCompany> {
  async execute({ unit, input }: RestoreClientCompany): Promise<ClientCompany> {
    const company = await unit.loadDeleted(clientCompanies, input.id, 'restore');
    if (company.mergedIntoId) throw clientMerged(company.mergedIntoId);
    if (company.erasedAt) throw clientErased();
    company.deletedAt = null;
    return company;
  }
}
