import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { CONTACT_FACTS, type contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';
import { FindContactsByClient } from './find-contacts-by-client.query';

@QueryHandler(FindContactsByClient)
export class FindContactsByClientHandler implements Answers<typeof FindContactsByClient> {
  async execute({ reader, input }: FindContactsByClient) {
    const params = new Params();
    const scope = reader.scope(contacts, params);
    const found = await reader.rows<z.input<typeof contactFacts>>(
      `select ${CONTACT_FACTS}, t.primary_email::text as email from crm.contacts t
       where ${scope} and t.deleted_at is null and t.client_id = ${params.add(input.clientId)}
       order by t.is_primary desc, t.created_at, t.id limit 200`,
      params,
    );
    return { contacts: found };
  }
}
