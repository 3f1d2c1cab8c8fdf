import { NOBODY, all, defineResource, may, mine } from '@omni/platform';
import { clientCompanyContract } from './client-company.contract';
import { ClientCompany } from './client-company.entity';
import { clientCompanyView } from './client-company.view';

export const clientCompanies = defineResource<ClientCompany>({
  module: 'crm',
  name: 'client-companies',
  summary: 'Whom the business works for: a company or a person, from prospect to former client.',
  kind: 'aggregate',
  entity: ClientCompany,
  contract: clientCompanyContract,
  view: clientCompanyView,
  importable: true,
  access: {
    owner: all,
    manager: all,
    staff: may('read create update', { where: mine('ownerMemberId', 'createdById') }),
    accountant: may('read'),
    client: may('read', {
      where: ({ portal }) => ({ id: portal?.clientId ?? NOBODY }),
      hide: [
        'status',
        'industry',
        'creditLimitMinor',
        'ownerMemberId',
        'lifecycleSource',
        'healthScore',
        'custom',
        'mergedIntoId',
        'lastActivityAt',
        'openInvoiceCount',
        'erasedAt',
      ],
    }),
  },
  mergedInto: 'mergedIntoId',
  matchOn: ['taxNumber', 'domain', 'email', 'name'],
  list: {
    filter: [
      'name',
      'status',
      'kind',
      'industry',
      'domain',
      'email',
      'taxNumber',
      'ownerMemberId',
      'lastActivityAt',
    ],
    sort: ['name', 'lastActivityAt', 'openInvoiceCount'],
    presets: { has: { receivables: 't.open_invoice_count > 0' } },
    include: {
      contacts: { type: 'contact', of: 'clientId' },
      deals: { type: 'deal', of: 'clientId' },
      engagements: { type: 'engagement', of: 'clientId' },
      projects: { type: 'project', of: 'clientId' },
      invoices: { type: 'invoice', of: 'clientId' },
    },
    search: {
      title: (row: ClientCompany) => row.name,
      text: (row: ClientCompany) => [
        row.name,
        row.legalName,
        row.domain,
        row.email,
        row.phone,
        row.taxNumber,
        row.industry,
      ],
    },
  },
});
