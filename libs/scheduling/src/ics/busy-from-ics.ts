import { join } from 'node:path';
import { Readable } from 'node:stream';
import { ChildFault, runChild, type ChildLimits } from '@omni/platform';
import { z } from 'zod';

const block = z.object({ externalId: z.string(), startsAt: z.string(), endsAt: z.string() });

/** A stretch of time that an imported calendar shows as taken, RFC 3339; the id is of the event and its occurrence. */
export type ImportedBlock = z.output<typeof block>;

const answer = z.union([
  z.object({ blocks: z.array(block) }),
  z.object({ refused: z.enum(['not_a_calendar', 'too_many_events']) }),
]);

/** A transaction is open meanwhile, and ends after 30 seconds: nobody queues, and a busy machine has time to start it. */
const LIMITS: ChildLimits = {
  wallMs: 25_000,
  cpuSeconds: 10,
  memoryMb: 512,
  outputBytes: 4 * 1024 * 1024,
  mostWaiting: 0,
};

export class NotACalendar extends Error {}
export class TooManyEvents extends Error {}

/**
 * What takes time in an .ics file between two moments: each occurrence of what repeats, in UTC. Events that are cancelled
 * or marked as free take none; all-day events take the days as the file's zone has them. Read in a process of its own:
 * rules that repeat are little programs, and a short file may hold whoever reads it up.
 * @throws NotACalendar for anything but an iCalendar file; TooManyEvents beyond 5,000 events, exceptions or occurrences,
 * for what repeats more often than daily, and for what takes too long to read; ChildBusy while others' files are read
 */
export async function busyFromIcs(text: string, from: Date, to: Date): Promise<ImportedBlock[]> {
  const period = [from.toISOString(), to.toISOString()];
  const read = await inChild(period, text);
  if ('blocks' in read) return read.blocks;
  throw read.refused === 'not_a_calendar' ? new NotACalendar() : new TooManyEvents();
}

async function inChild(period: readonly string[], text: string): Promise<z.output<typeof answer>> {
  try {
    const output = await runChild(
      join(__dirname, 'busy.child'),
      period,
      Readable.from([Buffer.from(text)]),
      LIMITS,
    );
    return answer.parse(JSON.parse(output.toString('utf8')));
  } catch (error) {
    if (error instanceof ChildFault) throw new TooManyEvents();
    throw error;
  }
}
