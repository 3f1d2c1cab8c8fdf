import {
  BusinessDate,
  Currency,
  MoneyMinor,
  Table,
  TenantEntity,
  Text,
  Uuid,
  type Unit,
} from '@omni/platform';

export type ReceivableKind =
  'issue' | 'void' | 'payment' | 'unapply' | 'credit' | 'uncredit' | 'write_off' | 'recovery';

/**
 * One dated change of what a client owes on an invoice. Never changed: what was owed on a day is the sum up to that day,
 * whatever happened later. The sum of all equals the invoice's balance.
 */
@Table('revenue.receivable_entries', 'receivable_entry', { history: false })
export class ReceivableEntry extends TenantEntity {
  @Uuid() invoiceId!: string;
  @Uuid({ nullable: true }) paymentId: string | null = null;
  @Uuid({ nullable: true }) creditNoteId: string | null = null;
  @Text() kind!: ReceivableKind;
  /** positive: more is owed */
  @MoneyMinor() amountMinor!: number;
  @Currency() currency!: string;
  @BusinessDate() onDate!: string;
}

/** Notes that more or less is owed on an invoice from a day on. */
export function noteReceivable(
  unit: Unit,
  invoice: { id: string; currency: string },
  change: Pick<ReceivableEntry, 'kind' | 'amountMinor' | 'onDate'> & { paymentId?: string },
): void {
  if (change.amountMinor === 0) return;
  unit.insert(ReceivableEntry, { invoiceId: invoice.id, currency: invoice.currency, ...change });
}
