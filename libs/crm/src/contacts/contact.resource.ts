import { NOBODY, all, defineResource, may, mine } from '@omni/platform';
import { contactContract } from './contact.contract';
import { Contact, ContactEmail } from './contact.entity';
import { contactView } from './contact.view';

export const contacts = defineResource<Contact>({
  module: 'crm',
  name: 'contacts',
  summary: 'A person the business deals with, once, with all their addresses and what they agreed to.',
  kind: 'aggregate',
  entity: Contact,
  contract: contactContract,
  view: contactView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read', { hide: ['firstName', 'lastName', 'displayName', 'primaryEmail', 'emails'] }),
    // Themselves. The address that links go to is the business's to change: whoever has a session must not move it.
    client: may('read update', {
      where: ({ portal }) => ({ id: portal?.contactId ?? NOBODY }),
      hide: [
        'marketingConsent',
        'consentSource',
        'consentAt',
        'doNotContact',
        'ownerMemberId',
        'isPrimary',
        'custom',
        'mergedIntoId',
        'lifecycleSource',
        'erasedAt',
      ],
    }),
  },
  parts: { emails: { entity: ContactEmail, of: 'contactId', order: 'position' } },
  mergedInto: 'mergedIntoId',
  matchOn: ['primaryEmail', 'phone'],
  list: {
    filter: [
      'clientId',
      'primaryEmail',
      'displayName',
      'lastName',
      'phone',
      'ownerMemberId',
      'marketingConsent',
      'doNotContact',
    ],
    sort: ['displayName', 'lastName'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      deals: { type: 'deal', of: 'contactId' },
    },
    search: {
      title: (row: Contact) => row.displayName,
      text: (row: Contact) => [row.displayName, row.primaryEmail, row.phone, row.title],
    },
  },
});
