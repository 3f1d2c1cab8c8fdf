import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { ReviseClientCompany } from './revise-client-company.command';

@CommandHandler(ReviseClientCompany)
export class ReviseClientCompanyHandler implements Handles<typeof ReviseClientCompany> {
  async execute({ unit, input }: ReviseClientCompany): Promise<ClientCompany> {
    const company = await unit.load(clientCompanies, input.id);
    applyPatch(company, input);
    company.deriveKeys(unit.organization.settings.strictTaxNumber ?? false);
    return company;
  }
}
