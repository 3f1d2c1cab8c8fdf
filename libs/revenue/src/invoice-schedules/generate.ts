import { Fault, type Facts, type Unit } from '@omni/platform';
import { knownParties, type KnownParties } from '../facts/parties';
import { invoiceCharging } from '../invoices/charged-once';
import { lineSources } from '../invoices/drafting/line-sources';
import { startDraft } from '../invoices/drafting/start-draft';
import type { InvoiceLineValues } from '../invoices/invoice.contract';
import type { Invoice } from '../invoices/invoice.entity';
import { taxAccountsOfRates } from '../invoices/invoice.posting';
import { bindInvoice } from '../invoices/issue-invoice/bind-invoice';
import { sendBound } from '../invoices/send-invoice/send-bound';
import type { InvoiceSchedule, InvoiceScheduleItem } from './schedule.entity';
import {
  InvoiceScheduleCompleted,
  InvoiceScheduleRunCompleted,
  InvoiceScheduleRunFailed,
  scheduleFacts,
} from './schedule.events';
import { chargingOf, instalmentLines } from './whole';

/** Periods that one run makes up for at most: the next run goes on. */
const CATCH_UP = 24;

/**
 * Drafts every invoice of an active schedule that is due, oldest first; its rows are locked. What cannot be drafted is
 * noted, told once for each reason and tried again by the next run.
 */
export async function runDue(unit: Unit, facts: Facts, schedule: InvoiceSchedule): Promise<void> {
  try {
    if (schedule.kind === 'recurring') await runPeriods(unit, facts, schedule);
    else await runInstalments(unit, facts, schedule);
    schedule.problem = null;
  } catch (error) {
    // Anything else is a mistake of ours, and fails the run.
    if (!(error instanceof Fault)) throw error;
    noteProblem(unit, schedule, error);
  }
  schedule.awaitDates();
  if (schedule.status !== 'active' || !schedule.isDone) return;
  schedule.complete(unit.now);
  unit.emit(InvoiceScheduleCompleted, schedule, scheduleFacts(schedule));
}

async function runPeriods(unit: Unit, facts: Facts, schedule: InvoiceSchedule): Promise<void> {
  for (let made = 0; made < CATCH_UP; made += 1) {
    const on = schedule.nextRunOn;
    if (on === null || on > unit.today) return;
    const invoice = await generate(unit, facts, schedule, { key: on, on, lines: schedule.template.lines });
    schedule.ran(on);
    tell(unit, schedule, invoice, { itemId: null, periodOn: on });
  }
}

async function runInstalments(unit: Unit, facts: Facts, schedule: InvoiceSchedule): Promise<void> {
  for (const item of schedule.items ?? [])
    if (item.isDue(unit.today)) await draftItem(unit, facts, schedule, item);
}

/** Drafts one instalment's invoice; a milestone that is charged already is not charged again: null. */
export async function draftItem(
  unit: Unit,
  facts: Facts,
  schedule: InvoiceSchedule,
  item: InvoiceScheduleItem,
): Promise<Invoice | null> {
  if (item.trigger === 'milestone_completed' && item.triggerRef !== null) {
    const charged = await invoiceCharging(unit, 'milestone_id', item.triggerRef);
    if (charged !== null) {
      item.draft(charged);
      return null;
    }
  }
  const charging = await chargingOf(unit, schedule, unit.organization.taxRounding);
  const lines = instalmentLines(schedule, schedule.items ?? [], item, charging);
  const made = await generate(unit, facts, schedule, { key: item.id, on: item.onDate, lines });
  item.draft(made.invoice.id);
  if (made.issued) item.invoice();
  schedule.runs += 1;
  tell(unit, schedule, made, { itemId: item.id, periodOn: null });
  return made.invoice;
}

interface Generated {
  invoice: Invoice;
  issued: boolean;
  sent: boolean;
  problem: string | null;
}

async function generate(
  unit: Unit,
  facts: Facts,
  schedule: InvoiceSchedule,
  { key, on, lines }: { key: string; on: string | null; lines: readonly InvoiceLineValues[] },
): Promise<Generated> {
  const { clientId, contactId, engagementId, projectId, currency, template } = schedule;
  const [sources, parties] = await Promise.all([
    lineSources(unit, lines),
    knownParties(unit, [clientId, contactId, projectId]),
  ]);
  const { series, poNumber = null, notes = null, terms = null } = template;
  const invoice = await startDraft(unit, {
    header: {
      clientId,
      contactId,
      engagementId,
      projectId,
      currency,
      poNumber,
      notes,
      terms,
      supplyDate: on,
      ...(series ? { series } : {}),
    },
    lines,
    sources,
    client: parties.client,
    source: 'schedule',
    schedule: { id: schedule.id, key },
  });
  return { invoice, ...(await goOn(unit, facts, schedule, invoice, parties)) };
}

/** Issues and sends what is to be; where that is refused, the draft waits for somebody. */
async function goOn(
  unit: Unit,
  facts: Facts,
  { autoIssue, autoSend }: InvoiceSchedule,
  invoice: Invoice,
  parties: KnownParties,
): Promise<Omit<Generated, 'invoice'>> {
  let issued = false;
  try {
    if (!autoIssue) return { issued, sent: false, problem: null };
    const rates = (invoice.lines ?? []).flatMap((line) => line.taxRateId ?? []);
    await bindInvoice(unit, invoice, {
      parties,
      accounts: await taxAccountsOfRates(unit, [...new Set(rates)]),
    });
    issued = true;
    if (autoSend) await sendBound(unit, facts, invoice, parties);
    return { issued, sent: autoSend, problem: null };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { issued, sent: false, problem: error.code };
  }
}

function tell(
  unit: Unit,
  schedule: InvoiceSchedule,
  { invoice, issued, sent, problem }: Generated,
  what: { itemId: string | null; periodOn: string | null },
): void {
  unit.emit(InvoiceScheduleRunCompleted, schedule, {
    ...scheduleFacts(schedule),
    ...what,
    invoiceId: invoice.id,
    invoiceTotalMinor: invoice.totalMinor,
    issued,
    sent,
    problem,
  });
}

function noteProblem(unit: Unit, schedule: InvoiceSchedule, { code, message }: Fault): void {
  const known = schedule.problem?.code === code;
  schedule.problem = { code, message };
  if (!known) unit.emit(InvoiceScheduleRunFailed, schedule, { ...scheduleFacts(schedule), code, message });
}
