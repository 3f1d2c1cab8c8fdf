import { bill, billHours } from './billing';
import type { Row, Seat } from './desk';
import type { Work, World } from './world';

interface Sold {
  clientId: string;
  contactId: string;
  company: string;
  engagementId: string;
  amountMinor: number;
  name: string;
}

const TEAM: readonly Seat[] = ['manager', 'designer', 'developer'];
const HOURLY_RATE_MINOR = 10_500;
/** Of a fixed price: so much when the work begins, the rest when it is done. */
const FIRST_SHARE = 40;

/** What was sold is begun: a project from the template, its tasks over the weeks, the first part of the price. */
export async function begin(world: World, sold: Sold): Promise<void> {
  const { desk, agenda, chance } = world;
  // The modules that carry out what was sold must have heard of it.
  await desk.drain();
  const hourly = chance.happens(0.35);
  const weeks = chance.between(5, 10);
  await desk.send('owner', 'engagement.revise', {
    id: sold.engagementId,
    kind: 'project',
    billingMode: hourly ? 'time_and_materials' : 'fixed',
    startsOn: agenda.date(),
    endsOn: agenda.date(agenda.today + weeks * 7),
  });
  const work = await plan(world, sold, {
    hourly,
    template: 'Agency web project',
    dueOn: agenda.date(agenda.today + weeks * 7),
  });
  await desk.send('owner', 'engagement.activate', { id: sold.engagementId });
  if (!work) return;
  world.works.push(work);
  await carryOut(world, work, weeks * 7, sold);
  if (!hourly)
    agenda.in(2, () =>
      bill(world, { ...sold, projectId: work.projectId, lines: [share(sold, FIRST_SHARE, 'First part')] }),
    );
}

/** A client who is looked after month by month. */
export async function careFor(
  world: World,
  party: { clientId: string; contactId: string; company: string },
): Promise<Retainer> {
  const { desk, agenda, chance } = world;
  const monthlyMinor = chance.between(8, 30) * 10_000;
  const name = `Monthly care for ${party.company}`;
  const engagement = await desk.send('owner', 'engagement.create', {
    clientId: party.clientId,
    name,
    kind: 'retainer',
    billingMode: 'retainer',
    startsOn: agenda.date(),
    currency: 'EUR',
    budgetMinor: monthlyMinor,
    ownerMemberId: desk.member('manager'),
  });
  await desk.drain();
  const sold = { ...party, engagementId: engagement.id, amountMinor: monthlyMinor, name };
  const work = await plan(world, sold, { hourly: false, template: 'Retainer month', dueOn: null });
  await desk.send('owner', 'engagement.activate', { id: engagement.id });
  if (work) world.works.push(work);
  return { ...sold, projectId: work?.projectId ?? null, monthlyMinor };
}

export interface Retainer extends Sold {
  projectId: string | null;
  monthlyMinor: number;
}

async function plan(
  world: World,
  sold: Sold,
  { hourly, template, dueOn }: { hourly: boolean; template: string; dueOn: string | null },
): Promise<Work | null> {
  const { desk, agenda, facts } = world;
  if (!desk.knows('project.create')) return null;
  const templates = await desk.list('owner', 'project_template', { 'filter[status]': 'published' });
  const templateId = templates.find((t) => t.name === template)?.id;
  const project = await desk.send('manager', 'project.create', {
    engagementId: sold.engagementId,
    name: sold.name,
    startsOn: agenda.date(),
    ...(dueOn ? { dueOn } : {}),
    ...(templateId
      ? { templateId, roleMemberIds: Object.fromEntries(TEAM.map((seat) => [seat, desk.member(seat)])) }
      : {}),
    managerMemberId: desk.member('manager'),
    memberIds: TEAM.map((seat) => desk.member(seat)),
    billingMode: hourly ? 'time_and_materials' : template === 'Retainer month' ? 'retainer' : 'fixed',
    hourlyRateMinor: HOURLY_RATE_MINOR,
    budgetMinor: sold.amountMinor,
    currency: 'EUR',
  });
  await desk.send('manager', 'project.activate', { id: project.id });
  facts.projects += 1;
  return {
    projectId: project.id,
    clientId: sold.clientId,
    contactId: sold.contactId,
    name: sold.name,
    hourly,
    approved: [],
  };
}

/** Tasks and milestones are done one after another until the project is. */
async function carryOut(world: World, work: Work, days: number, sold: Sold): Promise<void> {
  const { desk, agenda } = world;
  const tasks = await desk.list('manager', 'task', { 'filter[projectId]': work.projectId, sort: 'dueAt' });
  const milestones = await desk.list('manager', 'milestone', { 'filter[projectId]': work.projectId });
  const spread = (index: number, count: number): number =>
    agenda.today + Math.round(((index + 1) / count) * days);
  tasks.forEach((task, index) => {
    const seat = TEAM.find((one) => desk.member(one) === task.assigneeMemberId) ?? 'manager';
    if (index > 0)
      agenda.on(spread(index - 1, tasks.length) - 2, () => desk.send(seat, 'task.start', { id: task.id }));
    agenda.on(spread(index, tasks.length), () => desk.send(seat, 'task.complete', { id: task.id }));
  });
  milestones.forEach((milestone, index) => {
    agenda.on(spread(index, milestones.length) + 1, () =>
      desk.send('manager', 'milestone.complete', { id: milestone.id }),
    );
  });
  agenda.on(agenda.today + days + 4, () => finish(world, work, sold));
}

async function finish(world: World, work: Work, sold: Sold): Promise<void> {
  const { desk, agenda } = world;
  await desk.send('manager', 'project.complete', { id: work.projectId });
  world.works = world.works.filter((one) => one !== work);
  agenda.in(1, () => desk.send('owner', 'engagement.complete', { id: sold.engagementId }));
  // Hours of the last week are approved by then.
  agenda.in(10, () =>
    work.hourly
      ? billHours(world, work)
      : bill(world, {
          ...sold,
          projectId: work.projectId,
          lines: [share(sold, 100 - FIRST_SHARE, 'Final part')],
        }),
  );
}

function share({ amountMinor, name }: Sold, percent: number, what: string) {
  return {
    sku: 'WEB-F',
    description: `${what} of ${name} (${String(percent)} %)`,
    quantity: '1',
    unitAmount: String(Math.round((amountMinor * percent) / 100)),
  };
}

/** Tasks that come back in every month of a retainer. */
export async function planMonth(world: World, retainer: Retainer, month: string): Promise<void> {
  const { desk, agenda, chance } = world;
  if (!retainer.projectId) return;
  for (const [title, seat, day] of [
    [`Plan ${month}`, 'manager', 3],
    [`Report on ${month}`, 'designer', 24],
  ] as const) {
    const task: Row = await desk.send('manager', 'task.create', {
      title,
      projectId: retainer.projectId,
      assigneeMemberId: desk.member(seat),
      estimateMinutes: 90,
      dueAt: `${agenda.date(agenda.today + day)}T16:00:00Z`,
    });
    // Some reports are late; the newest of them show as overdue.
    agenda.in(day + (chance.happens(0.2) ? 6 : -1), () => desk.send(seat, 'task.complete', { id: task.id }));
  }
}
