import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import { canonicalClient } from '../canonical';
import { clientCompanies } from '../client-company.resource';
import { FindCanonicalClient } from './find-canonical.query';

@QueryHandler(FindCanonicalClient)
export class FindCanonicalClientHandler implements Answers<typeof FindCanonicalClient> {
  async execute({ reader, input }: FindCanonicalClient) {
    const { organization, tx } = reader;
    const found = await canonicalClient({ tenantId: organization.id, sql: tx.rows.bind(tx) }, input.id);
    if (found === null) return { clientId: null };
    const params = new Params();
    const scope = reader.scope(clientCompanies, params);
    const [row] = await reader.rows<{ id: string }>(
      `select t.id from crm.client_companies t where ${scope} and t.id = ${params.add(found)}`,
      params,
    );
    return { clientId: row?.id ?? null };
  }
}
