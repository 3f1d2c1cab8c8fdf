import { addDays, type MovableClock } from '@omni/platform';
import type { Chance } from './chance';

type Work = () => Promise<unknown>;

/** What is to happen on which day of the history. Days are counted from its first one; nobody works at weekends. */
export class Agenda {
  private readonly days = new Map<number, Work[]>();
  /** the day that it is */
  today = 0;

  constructor(
    private readonly firstDay: string,
    /** how many days the history has; what is planned behind them never happens */
    readonly length: number,
    private readonly clock: MovableClock,
    private readonly chance: Chance,
  ) {}

  date(day = this.today): string {
    return addDays(this.firstDay, day);
  }

  isWorkday(day = this.today): boolean {
    const weekday = new Date(this.date(day)).getUTCDay();
    return weekday !== 0 && weekday !== 6;
  }

  /** Plans work on a day, or on the next one that somebody works. */
  on(day: number, work: Work): void {
    let when = Math.max(day, this.today + 1);
    while (!this.isWorkday(when)) when += 1;
    const planned = this.days.get(when);
    if (planned) planned.push(work);
    else this.days.set(when, [work]);
  }

  in(days: number, work: Work): void {
    this.on(this.today + days, work);
  }

  /** Does a day's work, some minutes between one thing and the next. */
  async work(): Promise<void> {
    for (const work of this.days.get(this.today) ?? []) {
      await work();
      this.clock.advance(this.chance.between(20, 200) * 1000);
    }
    this.days.delete(this.today);
  }
}
