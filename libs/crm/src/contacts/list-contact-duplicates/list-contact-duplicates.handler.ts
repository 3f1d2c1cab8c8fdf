import { QueryHandler } from '@nestjs/cqrs';
import { Params, type Answers } from '@omni/platform';
import { findPairs } from '../../shared/duplicates';
import { contacts } from '../contact.resource';
import { CONTACT_REASONS, ListContactDuplicates } from './list-contact-duplicates.query';

/** The contact in question and those that share a key with it: each branch stands on an index. */
const near = (tenant: string, id: string): string => {
  const same = (key: string): string =>
    `select o.id from crm.contacts s join crm.contacts o on o.organization_id = s.organization_id and o.${key} = s.${key}
     where s.organization_id = ${tenant} and s.id = ${id}`;
  return `and t.id in (select ${id} union ${same('phone_key')} union ${same('name_key')}
    union select o.contact_id from crm.contact_emails s
      join crm.contact_emails o on o.organization_id = s.organization_id and o.mailbox_key = s.mailbox_key
      where s.organization_id = ${tenant} and s.contact_id = ${id} and s.deleted_at is null and o.deleted_at is null)`;
};

@QueryHandler(ListContactDuplicates)
export class ListContactDuplicatesHandler implements Answers<typeof ListContactDuplicates> {
  async execute({ reader, input }: ListContactDuplicates) {
    const params = new Params();
    const tenant = params.add(reader.organization.id);
    const scope = reader.scope(contacts, params);
    const only = input.contactId ? near(tenant, `${params.add(input.contactId)}::uuid`) : '';
    const ctes = `seen as (
       select t.id, t.created_at, t.name_key, t.phone_key, t.client_id from crm.contacts t
       where ${scope} and t.deleted_at is null ${only}),
     keyed as (
       select 'phone' as reason, phone_key as key, id, created_at from seen where phone_key is not null
       union all select 'name', name_key, id, created_at from seen where name_key is not null
       union all select 'name_and_client', name_key || ' ' || client_id, id, created_at from seen
         where name_key is not null and client_id is not null
       union all select 'mailbox', e.mailbox_key, seen.id, seen.created_at
         from seen join crm.contact_emails e on e.organization_id = ${tenant} and e.contact_id = seen.id
         where e.deleted_at is null)`;
    const { contactId: of, limit } = input;
    return {
      data: await findPairs<keyof typeof CONTACT_REASONS>(reader, {
        ctes,
        params,
        weights: CONTACT_REASONS,
        of,
        limit,
      }),
    };
  }
}
