import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import { contacts } from '../contact.resource';
import { FindCanonicalContact } from './find-canonical.query';

@QueryHandler(FindCanonicalContact)
export class FindCanonicalContactHandler implements Answers<typeof FindCanonicalContact> {
  async execute({ reader, input }: FindCanonicalContact) {
    const params = new Params();
    const scope = reader.scope(contacts, params);
    const [row] = await reader.rows<{ id: string }>(
      `with recursive chain as (
         select c.id, c.merged_into_id, 0 as depth from crm.contacts c
           where c.organization_id = ${params.add(reader.organization.id)} and c.id = ${params.add(input.id)}
         union all select c.id, c.merged_into_id, chain.depth + 1 from chain
           join crm.contacts c on c.organization_id = ${params.add(reader.organization.id)} and c.id = chain.merged_into_id
           where chain.depth < 50)
       select t.id from crm.contacts t
       where ${scope} and t.deleted_at is null and t.id = (select id from chain where merged_into_id is null)`,
      params,
    );
    return { contactId: row?.id ?? null };
  }
}
