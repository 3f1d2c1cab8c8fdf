import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { canonicalClient } from '../canonical';
import { ClientCompanyStatusChanged } from '../client-company.events';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { ActivateClientCompany } from './activate-client-company.command';

@CommandHandler(ActivateClientCompany)
export class ActivateClientCompanyHandler implements Handles<typeof ActivateClientCompany> {
  async execute({ unit, input }: ActivateClientCompany): Promise<ClientCompany> {
    // Whoever asks for a state has heard of the client some time ago: it may have gone into another since.
    const known = input.from && (await canonicalClient(unit, input.id));
    const company = await unit.load(clientCompanies, known ?? input.id);
    if (input.from && !input.from.includes(company.status)) return company;
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
