import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { normaliseEmail } from '../../shared/normalise';
import { CONTACT_FACTS, type contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';
import { FindContactsByEmail } from './find-contacts-by-email.query';

@QueryHandler(FindContactsByEmail)
export class FindContactsByEmailHandler implements Answers<typeof FindContactsByEmail> {
  async execute({ reader, input }: FindContactsByEmail) {
    const emails = [...new Set(input.emails.map(normaliseEmail))];
    if (emails.length === 0) return { contacts: [] };
    const params = new Params();
    const scope = reader.scope(contacts, params);
    const found = await reader.rows<z.input<typeof contactFacts>>(
      `select ${CONTACT_FACTS}, e.email::text as email from crm.contacts t
       join crm.contact_emails e on e.organization_id = t.organization_id and e.contact_id = t.id and e.deleted_at is null
       where ${scope} and t.deleted_at is null and e.email_normalised = any(${params.add(emails)}::text[])
       order by t.created_at, t.id`,
      params,
    );
    return { contacts: found };
  }
}
