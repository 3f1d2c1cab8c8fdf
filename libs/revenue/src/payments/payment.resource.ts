import { all, defineResource, may, theirs } from '@omni/platform';
import { paymentLifecycle } from '../retention/document.lifecycles';
import { paymentContract } from './payment.contract';
import { Payment } from './payment.entity';
import { PaymentAllocation, PaymentRefund } from './payment-parts.entity';
import { paymentView } from './payment.view';

export const payments = defineResource<Payment>({
  module: 'revenue',
  name: 'payments',
  summary: 'Money that came in or went out, and what it was for.',
  kind: 'aggregate',
  entity: Payment,
  contract: paymentContract,
  view: paymentView,
  access: {
    owner: all,
    manager: may('read create', { where: () => ({ direction: 'inbound' }) }),
    accountant: may('read create update act'),
    // A payment may be for several engagements, so it is seen by those alone who come in for all of the client.
    client: may('read', {
      where: theirs({ clientId: 'clientId' }, { direction: 'inbound' }),
      permission: 'invoices.read',
      hide: [
        'vendorId',
        'provider',
        'providerPaymentId',
        'fxRate',
        'feeMinor',
        'financialAccountId',
        'transactionId',
      ],
    }),
  },
  parts: {
    allocations: { entity: PaymentAllocation, of: 'paymentId', order: 'createdAt' },
    refunds: { entity: PaymentRefund, of: 'paymentId', order: 'createdAt' },
  },
  ifMatch: 'required',
  lifecycle: paymentLifecycle,
  softDelete: false,
  list: {
    filter: ['clientId', 'vendorId', 'direction', 'status', 'number', 'receivedOn'],
    sort: ['receivedOn', 'number'],
    include: {
      client: { type: 'client_company', by: 'clientId' },
      vendor: { type: 'vendor', by: 'vendorId' },
    },
    search: {
      title: (row: Payment) => row.number,
      text: (row: Payment) => [row.number, row.providerPaymentId],
    },
  },
});
