import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import { normaliseEmail } from '../../shared/normalise';
import { contacts } from '../contact.resource';
import { FindContactByEmail } from './find-by-email.query';

@QueryHandler(FindContactByEmail)
export class FindContactByEmailHandler implements Answers<typeof FindContactByEmail> {
  async execute({ reader, input }: FindContactByEmail) {
    const params = new Params();
    const scope = reader.scope(contacts, params);
    const [row] = await reader.rows<{ id: string }>(
      `select t.id from crm.contacts t where ${scope} and t.deleted_at is null and t.id = (
         select e.contact_id from crm.contact_emails e
         where e.organization_id = t.organization_id and e.email_normalised = ${params.add(normaliseEmail(input.email))} and e.deleted_at is null)`,
      params,
    );
    return { contactId: row?.id ?? null };
  }
}
