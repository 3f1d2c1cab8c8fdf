import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import { findPairs } from '../../shared/duplicates';
import { clientCompanies } from '../client-company.resource';
import { CLIENT_REASONS, ListClientCompanyDuplicates } from './list-client-company-duplicates.query';

/** The client in question and those that share a key with it: each branch stands on an index. */
const near = (tenant: string, id: string): string => {
  const same = (key: string): string =>
    `select o.id from crm.client_companies s
     join crm.client_companies o on o.organization_id = s.organization_id and o.${key} = s.${key}
     where s.organization_id = ${tenant} and s.id = ${id}`;
  return `and t.id in (select ${id} union ${same('tax_key')} union ${same('place_key')} union ${same('domain_key')})`;
};

@QueryHandler(ListClientCompanyDuplicates)
export class ListClientCompanyDuplicatesHandler implements Answers<typeof ListClientCompanyDuplicates> {
  async execute({ reader, input }: ListClientCompanyDuplicates) {
    const params = new Params();
    const scope = reader.scope(clientCompanies, params);
    const only = input.clientId
      ? near(params.add(reader.organization.id), `${params.add(input.clientId)}::uuid`)
      : '';
    const ctes = `seen as (
       select t.id, t.created_at, t.tax_key, t.place_key, t.domain_key from crm.client_companies t
       where ${scope} and t.deleted_at is null ${only}),
     keyed as (
       select 'tax_number' as reason, tax_key as key, id, created_at from seen where tax_key is not null
       union all select 'name_and_postcode', place_key, id, created_at from seen where place_key is not null
       union all select 'domain', domain_key, id, created_at from seen where domain_key is not null)`;
    const { clientId: of, limit } = input;
    return {
      data: await findPairs<keyof typeof CLIENT_REASONS>(reader, {
        ctes,
        params,
        weights: CLIENT_REASONS,
        of,
        limit,
      }),
    };
  }
}
