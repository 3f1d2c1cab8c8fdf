import { Temporal } from 'temporal-polyfill';
import { TimeError } from './time.errors';

/** Where the house learns what time it is. Nothing else calls `new Date()` without an argument, so tests can travel. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}

/** A clock that stands still until it is moved. */
export class MovableClock extends Clock {
  private epochMs: number;

  constructor(start: Date | string) {
    super();
    this.epochMs = toEpochMs(start);
  }

  override now(): Date {
    return new Date(this.epochMs);
  }

  /** Moves to a moment, which may lie in the past. @throws TimeError `platform.time.malformed_instant` */
  set(instant: Date | string): void {
    this.epochMs = toEpochMs(instant);
  }

  /**
   * Moves on by milliseconds, by a duration (`{ days: 31 }`, `{ hours: -1 }`) or by its ISO 8601 text (`P1M`).
   * Calendar units are counted in UTC: a day is 24 hours, a month as long as that month is.
   */
  advance(by: number | string | Temporal.DurationLike): void {
    if (typeof by === 'number') {
      this.set(new Date(this.epochMs + by));
      return;
    }
    const here = Temporal.Instant.fromEpochMilliseconds(this.epochMs).toZonedDateTimeISO('UTC');
    this.epochMs = here.add(by).epochMilliseconds;
  }
}

function toEpochMs(instant: Date | string): number {
  const epochMs = new Date(instant).getTime();
  if (Number.isNaN(epochMs))
    throw new TimeError('platform.time.malformed_instant', 'The moment does not exist.');
  return epochMs;
}
