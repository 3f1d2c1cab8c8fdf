import { CommandHandler } from '@nestjs/cqrs';
import { unprocessable, type Handles } from '@omni/platform';
import { lockTime, type BillableTime } from '../../facts/billable-time';
import { knownParties } from '../../facts/parties';
import { lineSources } from '../drafting/line-sources';
import { startDraft } from '../drafting/start-draft';
import type { Invoice } from '../invoice.entity';
import { DraftInvoiceFromTime } from './draft-from-time.command';
import { linesFromTime } from './lines-from-time';

@CommandHandler(DraftInvoiceFromTime)
export class DraftInvoiceFromTimeHandler implements Handles<typeof DraftInvoiceFromTime> {
  async execute({ unit, input }: DraftInvoiceFromTime): Promise<Invoice> {
    const entries = await lockTime(unit, [...new Set(input.timeEntryIds)]);
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
    const currency =
      input.currency ??
      only(
        'currency',
        entries.map((entry) => entry.currency ?? entry.project?.currency),
      );
    if (!clientId)
      throw unprocessable('revenue.invoice.client_missing', 'Say whom to invoice: the hours do not tell.');
    const lines = linesFromTime(entries, input);
    const [sources, { client }] = await Promise.all([
      lineSources(unit, lines),
      knownParties(unit, [clientId]),
    ]);
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
}

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

function engagementOf(entries: readonly BillableTime[]): string | null {
  const found = [
    ...new Set(entries.map((entry) => entry.engagementId ?? entry.project?.engagementId ?? null)),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
