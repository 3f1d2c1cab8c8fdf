import type { Row, Seat } from './desk';
import type { Work, World } from './world';

interface Logged {
  id: string;
  work: Work;
  seat: Seat;
}

const NOTES: Record<string, readonly string[]> = {
  manager: ['Coordination with the client', 'Planned the week', 'Reviewed the drafts'],
  designer: ['Layout of the key pages', 'Icons and pictures', 'Corrections after feedback', 'Wireframes'],
  developer: [
    'Templates and components',
    'Forms and integrations',
    'Fixed what the review found',
    'Performance',
  ],
};

/** Whose day has how many bookings, on average. */
const HABITS: readonly (readonly [Seat, number])[] = [
  ['designer', 0.9],
  ['developer', 0.9],
  ['manager', 0.2],
];

/** What was worked today, handed in on Fridays and approved on the next working day by somebody else. */
export class Hours {
  private drafts: Logged[] = [];

  constructor(private readonly world: World) {}

  async endOfDay(weekday: number): Promise<void> {
    if (!this.world.desk.knows('time_entry.log')) return;
    for (const [seat, bookings] of HABITS) await this.book(seat, bookings);
    if (weekday === 5) await this.handIn();
  }

  private async book(seat: Seat, average: number): Promise<void> {
    const { desk, chance, works, agenda } = this.world;
    if (works.length === 0) return;
    let hour = 7;
    for (let left = average; left > 0; left -= 1) {
      if (!chance.happens(Math.min(1, left))) return;
      const work = chance.of(works);
      const minutes = chance.between(4, 14) * 15;
      const entry = await desk.send(seat, 'time_entry.log', {
        projectId: work.projectId,
        startedAt: `${agenda.date()}T${String(hour).padStart(2, '0')}:30:00Z`,
        minutes,
        note: chance.of(NOTES[seat] ?? []),
        billable: work.hourly && chance.happens(0.92),
      });
      hour += Math.ceil(minutes / 60);
      this.drafts.push({ id: entry.id, work, seat });
    }
  }

  private async handIn(): Promise<void> {
    const { desk, agenda } = this.world;
    const week = this.drafts;
    this.drafts = [];
    for (const [seat] of HABITS) {
      const ids = week.filter((one) => one.seat === seat).map((one) => one.id);
      if (ids.length === 0) continue;
      await all(desk.send(seat, 'time_entry.bulk_submit', { ids }));
      agenda.in(2, () =>
        this.approve(
          seat === 'manager' ? 'owner' : 'manager',
          week.filter((one) => one.seat === seat),
        ),
      );
    }
  }

  private async approve(seat: Seat, entries: readonly Logged[]): Promise<void> {
    await all(this.world.desk.send(seat, 'time_entry.bulk_approve', { ids: entries.map((one) => one.id) }));
    for (const { id, work } of entries) if (work.hourly) work.approved.push(id);
  }
}

async function all(answer: Promise<Row>): Promise<void> {
  const { failed, data } = await answer;
  if (failed) throw new Error(`time was refused: ${JSON.stringify(data)}`);
}
