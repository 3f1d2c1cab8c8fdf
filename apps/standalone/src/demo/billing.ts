import type { Row } from './desk';
import type { Work, World } from './world';

interface Line {
  sku: string;
  description: string;
  quantity: string;
  unitAmount: string;
}

interface Bill {
  clientId: string;
  contactId: string | null;
  engagementId: string | null;
  projectId: string | null;
  lines: Line[];
}

/** An invoice is drafted, issued and mailed by the accountant; what the client does then is left to chance. */
export async function bill(
  world: World,
  { clientId, contactId, engagementId, projectId, lines }: Bill,
): Promise<void> {
  const { desk, products } = world;
  if (!desk.knows('invoice.create')) return;
  const draft = await desk.send('accountant', 'invoice.create', {
    clientId,
    contactId,
    engagementId,
    projectId,
    currency: 'EUR',
    lines: lines.map(({ sku, ...line }) => ({
      ...line,
      productId: products.find((product) => product.sku === sku)?.id ?? null,
    })),
  });
  await issue(world, draft);
}

/** Approved hours of a project that no invoice charges yet. */
export async function billHours(world: World, work: Work): Promise<void> {
  const { desk, products } = world;
  const timeEntryIds = work.approved.splice(0, 500);
  if (!desk.knows('invoice.draft_from_time') || timeEntryIds.length === 0) return;
  // Who invoices must have heard of the approvals.
  await desk.drain();
  const billable = await billableOf(world, work.projectId, timeEntryIds);
  if (billable.length === 0) return;
  const draft = await desk.send('accountant', 'invoice.draft_from_time', {
    timeEntryIds: billable,
    projectId: work.projectId,
    groupBy: 'project',
    contactId: work.contactId,
    taxRateId: products[0]?.taxRateId ?? null,
  });
  await issue(world, draft);
}

async function billableOf({ desk }: World, projectId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await desk.list('owner', 'time_entry', {
    'filter[projectId]': projectId,
    'filter[billable]': 'true',
    'filter[status]': 'approved',
  });
  const billable = new Set(rows.map((row) => row.id));
  return ids.filter((id) => billable.has(id));
}

/** Issues and mails a draft; what the client does then is left to chance. */
export async function issue(world: World, draft: Row): Promise<void> {
  const { desk, chance, facts, agenda } = world;
  const issued = await desk.send('accountant', 'invoice.issue', { id: draft.id }, draft.version);
  const sent = await desk.send('accountant', 'invoice.send', { id: draft.id }, issued.version);
  facts.invoices += 1;
  facts.invoicedMinor += issued.totalMinor as number;
  const fate = chance.next();
  if (fate < 0.02) {
    agenda.in(1, () => takeBack(world, sent));
  } else if (fate < 0.78) {
    agenda.in(chance.between(4, 14), () => pay(world, sent, 100));
  } else if (fate < 0.9) {
    agenda.in(chance.between(22, 55), () => pay(world, sent, 100));
  } else if (fate < 0.96) {
    agenda.in(chance.between(8, 20), () => pay(world, sent, 50));
    if (chance.happens(0.6)) agenda.in(chance.between(40, 60), () => pay(world, sent, 100));
  } else {
    agenda.in(160, () => giveUp(world, sent));
  }
}

/** Money comes in for a part of what is still due. */
async function pay(world: World, { id, clientId }: Row, percent: number): Promise<void> {
  const { desk, chance, facts } = world;
  const invoice = await desk.read('accountant', 'invoice', id);
  const amountMinor = Math.round(((invoice.balanceDueMinor as number) * percent) / 100);
  await desk.send('accountant', 'payment.create', {
    clientId,
    method: chance.of(['bank_transfer', 'bank_transfer', 'bank_transfer', 'direct_debit', 'card']),
    amountMinor,
    currency: 'EUR',
    allocations: [{ invoiceId: id, amountMinor }],
  });
  facts.receivedMinor += amountMinor;
}

async function takeBack({ desk, facts }: World, { id, version, totalMinor }: Row): Promise<void> {
  await desk.send('accountant', 'invoice.void', { id, reason: 'Sent to the wrong department' }, version);
  facts.invoicedMinor -= totalMinor as number;
}

async function giveUp({ desk, facts }: World, { id }: Row): Promise<void> {
  const { version, balanceDueMinor } = await desk.read('owner', 'invoice', id);
  await desk.send('owner', 'invoice.write_off', { id }, version);
  facts.writtenOffMinor += balanceDueMinor as number;
}
