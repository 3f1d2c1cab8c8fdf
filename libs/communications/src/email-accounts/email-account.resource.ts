import { defineResource, may, mine } from '@omni/platform';
import { emailAccountContract } from './email-account.contract';
import { EmailAccount } from './email-account.entity';
import { emailAccountView } from './email-account.view';

const own = { where: mine('ownerMemberId') };

export const emailAccounts = defineResource<EmailAccount>({
  module: 'communications',
  name: 'email-accounts',
  summary: 'Mailboxes that mail is sent from and read out of, and how far they have been read.',
  kind: 'aggregate',
  entity: EmailAccount,
  contract: { view: emailAccountContract.view },
  view: emailAccountView,
  access: {
    owner: may('read create update act'),
    manager: may('read create update act'),
    staff: may('read create update act', own),
    accountant: may('read create update act', own),
  },
  list: {
    filter: ['address', 'provider', 'status', 'ownerMemberId'],
    sort: ['address'],
    include: { owner: { type: 'member', by: 'ownerMemberId' } },
  },
  softDelete: false,
});
