import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import type { z } from 'zod';
import { phoneKey } from '../../shared/normalise';
import { CONTACT_FACTS, type contactFacts } from '../contact-facts.contract';
import { contacts } from '../contact.resource';
import { FindContactsByPhone } from './find-contacts-by-phone.query';

@QueryHandler(FindContactsByPhone)
export class FindContactsByPhoneHandler implements Answers<typeof FindContactsByPhone> {
  async execute({ reader, input }: FindContactsByPhone) {
    const keys = [...new Set(input.phones.flatMap((phone) => phoneKey(phone) ?? []))];
    if (keys.length === 0) return { contacts: [] };
    const params = new Params();
    const scope = reader.scope(contacts, params);
    const found = await reader.rows<z.input<typeof contactFacts>>(
      `select ${CONTACT_FACTS}, t.primary_email::text as email from crm.contacts t
       where ${scope} and t.deleted_at is null and t.phone_key = any(${params.add(keys)}::text[])
       order by t.created_at, t.id limit 100`,
      params,
    );
    return { contacts: found };
  }
}
