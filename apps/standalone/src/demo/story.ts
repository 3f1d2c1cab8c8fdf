import {
  Schedules,
  addDays,
  addMonths,
  businessDate,
  startOfBusinessDay,
  type MovableClock,
} from '@omni/platform';
import { Agenda } from './agenda';
import { negotiate } from './agreements';
import { bill, billHours } from './billing';
import { Chance } from './chance';
import { careFor, planMonth, type Retainer } from './delivery';
import type { Desk } from './desk';
import { keepHours, stockShelves } from './founding';
import { Hours } from './hours';
import { keepClient, newProspect, offerMore, receiveLead } from './sales';
import type { DemoFacts, DemoSize, World } from './world';

const ZONE = 'Europe/Berlin';
const SEED = 20_407;
const OPENS_MS = 8.5 * 3_600_000;
const CLOSES_MS = 17.5 * 3_600_000;
const FRIDAY = 5;

/** What the house does by itself in the course of a week. Whatever else is due is done when the product runs. */
const WEEKLY = ['revenue.announce-overdue', 'governance.archive'];

/** The day on which a history of so many months that ends at `now` begins. */
export const firstDayOf = (now: Date, { months }: DemoSize): string =>
  addMonths(businessDate(now, ZONE), -months);

/** The moment at which somebody opens the doors on a day. */
export const opening = (day: string): Date => new Date(startOfBusinessDay(day, ZONE).getTime() + OPENS_MS);

/** Tells the business's months day by day, from the first to the day before `now`. */
export async function tell(
  desk: Desk,
  clock: MovableClock,
  now: Date,
  size: DemoSize,
  alone: boolean,
): Promise<DemoFacts> {
  const world = await setUp(desk, clock, now, size);
  const { agenda } = world;
  const retainers: Retainer[] = [];
  openBooks(world, retainers);
  negotiate(world);
  await keepHours(desk);
  const hours = new Hours(world);
  for (; agenda.today < agenda.length; agenda.today += 1) {
    if (!agenda.isWorkday()) continue;
    const weekday = new Date(agenda.date()).getUTCDay();
    clock.set(opening(agenda.date()));
    if (beginsMonth(agenda)) await newMonth(world, retainers);
    await agenda.work();
    clock.set(
      new Date(
        Math.max(clock.now().getTime(), startOfBusinessDay(agenda.date(), ZONE).getTime() + CLOSES_MS),
      ),
    );
    await hours.endOfDay(weekday);
    if (weekday !== FRIDAY) continue;
    // Once a week is often enough for dates that hold, and many events at a time cost little.
    await desk.drain();
    // Schedules run for every organization: others must not see a clock that stands in the past.
    if (alone) await tidy(desk);
  }
  return world.facts;
}

async function setUp(desk: Desk, clock: MovableClock, now: Date, size: DemoSize): Promise<World> {
  const firstDay = firstDayOf(now, size);
  const today = businessDate(now, ZONE);
  const length = Math.round((Date.parse(today) - Date.parse(firstDay)) / 86_400_000);
  const chance = new Chance(SEED);
  const facts: DemoFacts = {
    firstDay,
    lastDay: addDays(today, -1),
    clients: 0,
    leads: 0,
    dealsWon: 0,
    dealsLost: 0,
    projects: 0,
    invoices: 0,
    invoicedMinor: 0,
    receivedMinor: 0,
    writtenOffMinor: 0,
  };
  const agenda = new Agenda(firstDay, length, clock, chance);
  return {
    desk,
    clock,
    chance,
    size,
    facts,
    agenda,
    products: await stockShelves(desk),
    met: 0,
    parties: [],
    works: [],
  };
}

/** Who was a client before the story, and who will ask in the course of it. */
function openBooks(world: World, retainers: Retainer[]): void {
  const { agenda, chance, size } = world;
  const old = Math.max(1, Math.round(size.clients * 0.3));
  const cared = Math.max(1, Math.round(size.clients * 0.18));
  for (let i = 0; i < old; i += 1) {
    const prospect = newProspect(world);
    agenda.on(1 + Math.floor(i / 3), async () => {
      const party = await keepClient(world, prospect);
      agenda.in(1, async () => {
        if (i < cared) retainers.push(await careFor(world, party));
        await world.desk.send('owner', 'client_company.activate', { id: party.clientId });
      });
      agenda.on(chance.between(5, Math.round(agenda.length * 0.85)), () => offerMore(world, party));
      // The newest offers are still open when the story ends.
      if (chance.happens(0.7))
        agenda.on(agenda.length - chance.between(4, 32), () => offerMore(world, party));
    });
  }
  // A quarter of those who ask do not become clients.
  const leads = Math.ceil((size.clients - old) / 0.72);
  for (let i = 0; i < leads; i += 1) {
    agenda.on(Math.round(((i + chance.next()) / leads) * agenda.length), () => receiveLead(world));
  }
}

function beginsMonth(agenda: Agenda): boolean {
  let before = agenda.today - 1;
  while (before >= 0 && !agenda.isWorkday(before)) before -= 1;
  return before >= 0 && agenda.date(before).slice(0, 7) !== agenda.date().slice(0, 7);
}

/** The last month is invoiced, the new one is planned. */
async function newMonth(world: World, retainers: readonly Retainer[]): Promise<void> {
  const { agenda } = world;
  const [last, next] = [addMonths(agenda.date(), -1).slice(0, 7), agenda.date().slice(0, 7)];
  for (const retainer of retainers) {
    const { clientId, contactId, engagementId, projectId, name, monthlyMinor } = retainer;
    const line = {
      sku: 'RET-M',
      description: `${name}, ${last}`,
      quantity: '1',
      unitAmount: String(monthlyMinor),
    };
    await bill(world, { clientId, contactId, engagementId, projectId, lines: [line] });
    await planMonth(world, retainer, next);
  }
  for (const work of world.works) if (work.hourly) await billHours(world, work);
}

async function tidy(desk: Desk): Promise<void> {
  const schedules = desk.get(Schedules);
  for (const name of WEEKLY) if (schedules.has(name)) await schedules.runNow(name);
  await desk.drain();
}
