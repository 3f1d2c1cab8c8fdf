import type { Unit } from '@omni/platform';
import type { z } from 'zod';
import { chargeTime } from '../../facts/billable-time';
import type { ClientFacts } from '../../facts/parties';
import { storedRate } from '../../fx-rate';
import type { draftFields, InvoiceLineValues } from '../invoice.contract';
import type { InvoiceSource } from '../invoice.choices';
import type { Invoice } from '../invoice.entity';
import { requireDueAfterIssue } from '../invoice.errors';
import { InvoiceDrafted, invoiceFacts } from '../invoice.events';
import { invoices } from '../invoice.resource';
import type { LineSources } from './line-sources';
import { priceLines } from './price-lines';
import { chargedTime, chargedWork } from '../charged-work';
import { addLines } from './write-lines';

export type DraftHeader = z.output<z.ZodObject<typeof draftFields>>;

export interface Draft {
  header: DraftHeader;
  lines: readonly InvoiceLineValues[];
  sources: LineSources;
  client: ClientFacts | null;
  source?: InvoiceSource;
  /** the schedule that it is drafted for, and which instalment or period of it */
  schedule?: { id: string; key: string };
}

/** A new draft with its lines, priced; it charges the time that its lines name. */
export async function startDraft(
  unit: Unit,
  { header, lines, sources, client, source, schedule }: Draft,
): Promise<Invoice> {
  const currency = header.currency ?? client?.currency ?? unit.organization.baseCurrency;
  requireDueAfterIssue(header);
  const priced = priceLines(lines, sources, {
    currency,
    rounding: unit.organization.taxRounding,
    taxExempt: client?.taxExempt ?? false,
  });
  const invoice = unit.create(invoices, {
    ...header,
    currency,
    series: header.series ?? 'INV',
    fxRate: storedRate(unit, 'invoice', currency, header.fxRate),
    source: source ?? sourceOf(unit),
    invoiceScheduleId: schedule?.id ?? null,
    scheduleKey: schedule?.key ?? null,
  });
  invoice.price(priced.totals);
  addLines(unit, invoice, priced.lines);
  const time = chargedTime(priced.lines);
  if (time.length) await chargeTime(unit, invoice.id, time);
  unit.emit(InvoiceDrafted, invoice, {
    ...invoiceFacts(invoice),
    ...chargedWork(priced.lines),
    source: invoice.source,
  });
  return invoice;
}

function sourceOf(unit: Unit): InvoiceSource {
  const { kind } = unit.principal;
  return kind === 'ai' || kind === 'workflow' ? kind : 'manual';
}
