import { command, id } from '@omni/platform';
import { z } from 'zod';
import { paymentContract, paymentFields } from '../payment.contract';
import { payments } from '../payment.resource';

export class RevisePayment extends command({
  name: 'payment.revise',
  summary: 'Revises how a payment came; its amount, day and client never change: void it and record it anew',
  resource: payments,
  needs: 'update',
  input: z
    .strictObject({
      id,
      method: paymentFields.method.optional(),
      provider: paymentFields.provider,
      providerPaymentId: paymentFields.providerPaymentId,
      financialAccountId: paymentFields.financialAccountId,
    })
    .meta({ id: 'PaymentRevise' }),
  output: paymentContract.view,
  effect: 'reversible',
  errors: ['revenue.payment.duplicate'],
}) {}
