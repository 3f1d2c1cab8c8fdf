import { conflict, type Facts, type Unit } from '@omni/platform';
import type { z } from 'zod';
import type { KnownParties } from '../../facts/parties';
import { receiverOf } from '../../facts/receiver';
import type { Invoice } from '../invoice.entity';
import { notIssued } from '../invoice.errors';
import { InvoiceSent, invoiceFacts } from '../invoice.events';
import { isIssued } from '../invoice.transitions';
import type { SendInvoice } from './send-invoice.command';

type Said = Partial<Pick<z.output<typeof SendInvoice.decl.input>, 'to' | 'cc' | 'message'>>;

/** Sends an issued invoice to whom it is said, else to whom invoices of this client go. */
export async function sendBound(
  unit: Unit,
  facts: Facts,
  invoice: Invoice,
  parties: Pick<KnownParties, 'client' | 'contact'>,
  { to: said, cc, message }: Said = {},
): Promise<void> {
  if (!isIssued(invoice.status) || invoice.status === 'voided') throw notIssued(invoice.status);
  const receiver = said ? null : await receiverOf(unit, facts, invoice.clientId, parties);
  const to = said ?? (receiver ? [receiver] : []);
  if (to.length === 0) {
    throw conflict(
      'revenue.invoice.no_recipient',
      'Neither the client nor a contact of theirs has an e-mail address: say one in "to".',
    );
  }
  invoice.sentAt = unit.now;
  unit.emit(InvoiceSent, invoice, { ...invoiceFacts(invoice), to, cc: cc ?? [], message: message ?? null });
}
