import { conflict, type Unit } from '@omni/platform';
import type { z } from 'zod';
import type { KnownParties } from '../../facts/parties';
import type { Invoice } from '../invoice.entity';
import { notIssued } from '../invoice.errors';
import { InvoiceSent, invoiceFacts } from '../invoice.events';
import { isIssued } from '../invoice.transitions';
import type { SendInvoice } from './send-invoice.command';

type Said = Partial<Pick<z.output<typeof SendInvoice.decl.input>, 'to' | 'cc' | 'message'>>;

/** Sends an issued invoice to whom it is said, else to its contact, else to its client. */
export function sendBound(
  unit: Unit,
  invoice: Invoice,
  { client, contact }: Pick<KnownParties, 'client' | 'contact'>,
  { to: said, cc, message }: Said = {},
): void {
  if (!isIssued(invoice.status) || invoice.status === 'voided') throw notIssued(invoice.status);
  const known = contact?.primaryEmail ?? client?.email;
  const to = said ?? (known ? [known] : []);
  if (to.length === 0) {
    throw conflict(
      'revenue.invoice.no_recipient',
      'Neither the contact nor the client has an e-mail address: say one in "to".',
    );
  }
  invoice.sentAt = unit.now;
  unit.emit(InvoiceSent, invoice, { ...invoiceFacts(invoice), to, cc: cc ?? [], message: message ?? null });
}
