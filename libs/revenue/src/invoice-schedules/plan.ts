import { unprocessable, type FaultDetail, type Unit } from '@omni/platform';
import { knownParties } from '../facts/parties';
import { lineSources } from '../invoices/drafting/line-sources';
import { priceLines, type PricedLines } from '../invoices/drafting/price-lines';
import { priceOf } from '../invoices/line-price';
import { instalmentAmounts } from './instalments';
import { linesByRate, withRates } from './rate-by-percentage';
import { scheduleTemplate, type ScheduleItemValues, type ScheduleTemplate } from './schedule.contract';
import { InvoiceScheduleItem, type InvoiceSchedule } from './schedule.entity';
import { frozen, wholeOf } from './whole';

/** What a caller says of a schedule's rhythm or parts. */
export interface Planned {
  template?: ScheduleTemplate | undefined;
  totalMinor?: number | null | undefined;
  items?: readonly ScheduleItemValues[] | undefined;
}

/** Prices the template, works out instalments and puts dates in order; refuses what will never be an invoice. */
export async function plan(unit: Unit, schedule: InvoiceSchedule, said: Planned): Promise<void> {
  const template = said.template ?? schedule.template;
  const { lines, made } = await linesByRate(unit, template.lines);
  const [known, { client }] = await Promise.all([
    lineSources(unit, lines),
    knownParties(unit, [schedule.clientId]),
  ]);
  const sources = withRates(known, made);
  const priced = priceLines(lines, sources, {
    currency: schedule.currency,
    rounding: unit.organization.taxRounding,
    taxExempt: client?.taxExempt ?? false,
  });
  if (schedule.kind === 'recurring') {
    planRhythm(schedule, said, { ...template, lines });
    return;
  }
  const gross = template.grossAmounts === true;
  if (!gross && priced.lines.some((line) => priceOf(line) < 0)) {
    throw unfit([
      {
        pointer: '/template/lines',
        code: 'negative',
        message: 'cannot be divided where one is below nothing',
      },
    ]);
  }
  if (gross && lines.length === 0)
    throw unfit([{ pointer: '/template/lines', code: 'required', message: 'are what the tax follows from' }]);
  const whole = gross ? grossWhole(schedule, said, priced) : lines.length > 0 ? wholeOf(priced.lines) : null;
  schedule.template = lines.length > 0 ? { ...template, lines: frozen(priced) } : template;
  planInstalments(unit, schedule, said, whole);
}

/**
 * What the lines come to with tax. Whoever agreed on the sum elsewhere may have rounded taxes otherwise: what they say
 * holds, as far as rounding explains it.
 */
function grossWhole(schedule: InvoiceSchedule, said: Planned, { lines, totals }: PricedLines): number {
  const asked = said.totalMinor ?? (said.template ? null : schedule.totalMinor) ?? totals.totalMinor;
  if (Math.abs(asked - totals.totalMinor) <= lines.length) return asked;
  throw unfit([
    {
      pointer: '/totalMinor',
      code: 'differs',
      message: `the lines come to ${String(totals.totalMinor)} with tax`,
    },
  ]);
}

function planRhythm(schedule: InvoiceSchedule, said: Planned, template: ScheduleTemplate): void {
  const faults: FaultDetail[] = [];
  const need = (holds: unknown, pointer: string, message: string): void => {
    if (!holds) faults.push({ pointer, code: 'invalid', message });
  };
  need(template.lines.length, '/template/lines', 'what is invoiced each time is needed');
  need(!said.items && said.totalMinor == null, '/items', 'belong to instalments');
  need(!template.grossAmounts, '/template/grossAmounts', 'belongs to instalments');
  need(schedule.interval, '/interval', 'is needed where invoices recur');
  need(
    schedule.dayRule === 'same_day' || schedule.interval !== 'week',
    '/dayRule',
    'weeks have no last day of the month',
  );
  schedule.intervalCount ??= 1;
  schedule.anchorOn ??= schedule.startsOn;
  need(schedule.anchorOn, '/anchorOn', 'is needed: the first day');
  const { endsOn } = schedule;
  const first = schedule.startsOn ?? schedule.anchorOn;
  need(endsOn === null || first === null || endsOn >= first, '/endsOn', 'is before the first day');
  if (faults.length) throw unfit(faults);
  schedule.template = template;
}

function planInstalments(unit: Unit, schedule: InvoiceSchedule, said: Planned, whole: number | null): void {
  const recurs = schedule.interval ?? schedule.anchorOn ?? schedule.maxRuns;
  if (recurs !== null)
    throw unfit([{ pointer: '/interval', code: 'invalid', message: 'belongs to what recurs' }]);
  const kept = schedule.items ?? [];
  const items = said.items ?? kept;
  if (items.length === 0) throw unfit([{ pointer: '/items', code: 'required', message: 'are needed' }]);
  const asked = said.totalMinor === undefined ? schedule.totalMinor : said.totalMinor;
  if (whole !== null && said.totalMinor != null && said.totalMinor !== whole) {
    throw unfit([{ pointer: '/totalMinor', code: 'differs', message: `the lines come to ${String(whole)}` }]);
  }
  const shares = said.items ?? kept.map((item) => (item.percent ? item : { amountMinor: item.amountMinor }));
  const byAmounts = shares.every((one) => one.amountMinor != null && !('percent' in one && one.percent));
  const amounts = instalmentAmounts(
    whole ?? (byAmounts && said.totalMinor === undefined ? null : asked),
    shares.map((one) =>
      'percent' in one && one.percent ? { percent: one.percent } : { amountMinor: one.amountMinor },
    ),
  );
  schedule.totalMinor = amounts.reduce((sum, amount) => sum + amount, 0);
  if (schedule.totalMinor <= 0)
    throw unfit([{ pointer: '/totalMinor', code: 'invalid', message: 'is nothing that could be divided' }]);
  if (said.items) replaceItems(unit, schedule, said.items, amounts);
  else kept.forEach((item, index) => (item.amountMinor = amounts[index] ?? 0));
  schedule.awaitDates();
}

function replaceItems(
  unit: Unit,
  schedule: InvoiceSchedule,
  items: readonly ScheduleItemValues[],
  amounts: readonly number[],
): void {
  for (const row of schedule.items ?? []) row.deletedAt = unit.now;
  schedule.items = items.map((item, index) =>
    unit.insert(InvoiceScheduleItem, {
      invoiceScheduleId: schedule.id,
      position: index + 1,
      label: item.label,
      trigger: item.trigger,
      triggerRef: item.triggerRef ?? null,
      onDate: item.onDate ?? null,
      percent: item.percent ?? null,
      amountMinor: amounts[index] ?? 0,
    }),
  );
}

/** Only what is issued is sent. */
export function requireSendable({ autoIssue, autoSend }: InvoiceSchedule): void {
  if (autoSend && !autoIssue)
    throw unfit([{ pointer: '/autoSend', code: 'invalid', message: 'needs autoIssue: drafts are not sent' }]);
}

const unfit = (errors: FaultDetail[]) =>
  unprocessable('revenue.invoice_schedule.invalid_plan', 'This plan would not work.', errors);

export const emptyTemplate = (): ScheduleTemplate => scheduleTemplate.parse({});
