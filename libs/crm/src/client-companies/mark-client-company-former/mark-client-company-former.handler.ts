import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ClientCompanyStatusChanged } from '../client-company.events';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { MarkClientCompanyFormer } from './mark-client-company-former.command';

@CommandHandler(MarkClientCompanyFormer)
export class MarkClientCompanyFormerHandler implements Handles<typeof MarkClientCompanyFormer> {
  async execute({ unit, input }: MarkClientCompanyFormer): Promise<ClientCompany> {
    const company = await unit.load(clientCompanies, input.id);
    const from = company.move('markFormer');
    unit.emit(
      ClientCompanyStatusChanged,
      company,
      { id: company.id, from, to: company.status, reason: input.reason ?? null },
      { status: from },
    );
    return company;
  }
}
