import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { ownerOf, sourceOf } from '../../shared/writing';
import type { ClientCompany } from '../client-company.entity';
import { clientCompanies } from '../client-company.resource';
import { CreateClientCompany } from './create-client-company.command';

@CommandHandler(CreateClientCompany)
export class CreateClientCompanyHandler implements Handles<typeof CreateClientCompany> {
  execute({ unit, input }: CreateClientCompany): Promise<ClientCompany> {
    const company = unit.create(clientCompanies, {
      ...input,
      ownerMemberId: ownerOf(unit, input.ownerMemberId),
      lifecycleSource: sourceOf(unit, input.lifecycleSource),
    });
    company.deriveKeys(unit.organization.settings.strictTaxNumber ?? false);
    return Promise.resolve(company);
  }
}
