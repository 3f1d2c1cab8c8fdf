import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ClientCompanyStatusChanged } from '../client-company.events';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { ActivateClientCompany } from './activate-client-company.command';

@CommandHandler(ActivateClientCompany)
export class ActivateClientCompanyHandler implements Handles<typeof ActivateClientCompany> {
  async execute({ unit, input }: ActivateClientCompany): Promise<ClientCompany> {
    const company = await unit.load(clientCompanies, input.id);
    const from = company.move('activate');
    unit.emit(
      ClientCompanyStatusChanged,
      company,
      { id: company.id, from, to: company.status, reason: input.reason ?? null },
      { status: from },
    );
    return company;
  }
}
