import { conflict, unprocessable, type Fault, type Unit } from '@omni/platform';
import { knownParties } from '../facts/parties';
import type { WorkDraft } from './charge-work.contract';
import { lineSources } from './drafting/line-sources';
import { startDraft } from './drafting/start-draft';
import type { Invoice } from './invoice.entity';
import type { InvoiceLineValues } from './invoice.contract';
import { invoices } from './invoice.resource';
import { readLines } from './read-invoice';
import { workTaxRate } from './work-tax';

/** A piece of work at its price, as the module that owns it tells. */
export interface PricedWork {
  clientId: string | null;
  engagementId: string | null;
  projectId: string | null;
  currency: string | null;
  line: InvoiceLineValues;
}

/** An invoice of one line for a piece of work. */
export async function chargeWork(unit: Unit, work: PricedWork, said: WorkDraft): Promise<Invoice> {
  const { clientId, engagementId, projectId, currency } = work;
  if (!clientId)
    throw unprocessable('revenue.invoice.client_missing', 'The work does not tell whom to invoice.');
  const { taxRateId, revenueAccountId = null, contactId = null, poNumber = null, notes = null } = said;
  const { client } = await knownParties(unit, [clientId]);
  const lines = [{ ...work.line, taxRateId: await workTaxRate(unit, client, taxRateId), revenueAccountId }];
  const sources = await lineSources(unit, lines);
  const header = { clientId, engagementId, projectId, contactId, poNumber, notes };
  return startDraft(unit, {
    header: currency ? { ...header, currency } : header,
    lines,
    sources,
    client,
  });
}

/** The invoice that charges the work already: asked again, the same answer. */
export async function answerCharged(unit: Unit, id: string): Promise<Invoice> {
  unit.notes.existing = true;
  const [invoice, lines] = await Promise.all([unit.read(invoices, id), readLines(unit, id)]);
  return Object.assign(invoice, { lines });
}

export const workUnknown = (property: string): Fault =>
  unprocessable('reference_not_found', 'A referenced row does not exist.', [
    { pointer: `/${property}`, code: 'reference_not_found', message: 'does not exist' },
  ]);

export const workNotDone = (status: string): Fault =>
  conflict('revenue.invoice.work_not_done', 'Work is charged when it is done.', { currentStatus: status });

export const workUnpriced = (): Fault =>
  conflict('revenue.invoice.work_unpriced', 'The work has no price that could be charged.');
