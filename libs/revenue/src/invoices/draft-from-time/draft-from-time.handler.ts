import { CommandHandler } from '@nestjs/cqrs';
import { conflict, Facts, unprocessable, type Fault, type Handles, type Unit } from '@omni/platform';
import { approvedRate, currencyOfTime, lockTime, type BillableTime } from '../../facts/billable-time';
import { learnTime, openTimeOf } from '../../facts/learn-time';
import { knownParties } from '../../facts/parties';
import { lineSources } from '../drafting/line-sources';
import { startDraft } from '../drafting/start-draft';
import type { Invoice } from '../invoice.entity';
import { workTaxRate } from '../work-tax';
import { DraftInvoiceFromTime, type FromTime } from './draft-from-time.command';
import { linesFromTime } from './lines-from-time';

@CommandHandler(DraftInvoiceFromTime)
export class DraftInvoiceFromTimeHandler implements Handles<typeof DraftInvoiceFromTime> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: DraftInvoiceFromTime): Promise<Invoice> {
    const entries = await this.entries(unit, input);
    const projectId = only(
      'project',
      entries.map((entry) => entry.projectId),
      input.projectId,
    );
    const clientId =
      input.clientId ??
      only(
        'client',
        entries.map((entry) => entry.clientId ?? entry.project?.clientId),
      );
    const currency = currencyOf(entries, input.currency);
    if (!clientId)
      throw unprocessable('revenue.invoice.client_missing', 'Say whom to invoice: the hours do not tell.');
    const { client } = await knownParties(unit, [clientId]);
    const taxRateId = await workTaxRate(unit, client, input.taxRateId);
    const lines = linesFromTime(entries, { ...input, taxRateId });
    const sources = await lineSources(unit, lines);
    const header = {
      clientId,
      projectId,
      engagementId: engagementOf(entries),
      contactId: input.contactId ?? null,
      poNumber: input.poNumber ?? null,
      notes: input.notes ?? null,
      ...(currency ? { currency } : {}),
    };
    return startDraft(unit, { header, lines, sources, client, source: 'time_and_materials' });
  }

  /** The hours that are named, else those of the project that nobody has charged, locked. */
  private async entries(unit: Unit, { timeEntryIds, projectId }: FromTime): Promise<BillableTime[]> {
    if (timeEntryIds) {
      const ids = [...new Set(timeEntryIds)];
      await learnTime(unit, this.facts, ids);
      return lockTime(unit, ids);
    }
    if (!projectId) throw timeMissing();
    const open = await openTimeOf(unit, this.facts, projectId);
    const entries = (await lockTime(unit, open)).filter((entry) => entry.invoiceId === null);
    if (entries.length === 0) throw noTime();
    return entries;
  }
}

const timeMissing = (): Fault =>
  unprocessable('revenue.invoice.time_missing', 'Say which hours, or whose project’s.', [
    { pointer: '/timeEntryIds', code: 'required', message: 'hours or their project are needed' },
  ]);

const noTime = (): Fault =>
  conflict('revenue.invoice.no_time', 'The project has no approved hours that no invoice charges.');

/** The one value that all entries share; refuses to choose between several, or one other than the caller names. */
function only(
  what: string,
  values: readonly (string | null | undefined)[],
  wanted?: string | null,
): string | null {
  const found = [...new Set(values.filter((value) => typeof value === 'string'))];
  if (found.length > 1 || (wanted && found[0] && found[0] !== wanted)) {
    throw unprocessable('revenue.invoice.mixed_time', `These hours are not all of one ${what}.`, [
      { pointer: '/timeEntryIds', code: `several_${what}`, message: `are of more than one ${what}` },
    ]);
  }
  return found[0] ?? wanted ?? null;
}

/**
 * The currency of the hours' own rates: a rate is an amount of it, and the same number in another is another price.
 * Hours without a rate leave the choice to whoever names one.
 */
function currencyOf(entries: readonly BillableTime[], wanted: string | undefined): string | null {
  const priced = entries.filter((entry) => approvedRate(entry) !== null);
  const foreign = priced.find((entry) => wanted && currencyOfTime(entry) && currencyOfTime(entry) !== wanted);
  if (wanted && foreign) throw otherCurrency(String(currencyOfTime(foreign)), wanted);
  return wanted ?? only('currency', (priced.length ? priced : entries).map(currencyOfTime));
}

const otherCurrency = (currency: string, wanted: string): Fault =>
  unprocessable('revenue.invoice.time_currency', 'These hours are charged in the currency of their rates.', [
    {
      pointer: '/currency',
      code: 'currency_mismatch',
      message: `the hours are priced in ${currency}, not in ${wanted}`,
    },
  ]);

function engagementOf(entries: readonly BillableTime[]): string | null {
  const found = [
    ...new Set(entries.map((entry) => entry.engagementId ?? entry.project?.engagementId ?? null)),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
