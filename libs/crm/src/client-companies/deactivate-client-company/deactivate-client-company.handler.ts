import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ClientCompanyStatusChanged } from '../client-company.events';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { DeactivateClientCompany } from './deactivate-client-company.command';

@CommandHandler(DeactivateClientCompany)
export class DeactivateClientCompanyHandler implements Handles<typeof DeactivateClientCompany> {
  async execute({ unit, input }: DeactivateClientCompany): Promise<ClientCompany> {
    const company = await unit.load(clientCompanies, input.id);
    const from = company.move('deactivate');
    unit.emit(
      ClientCompanyStatusChanged,
      company,
      { id: company.id, from, to: company.status, reason: input.reason ?? null },
      { status: from },
    );
    return company;
  }
}
