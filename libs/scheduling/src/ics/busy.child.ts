/*
 * Reads when an iCalendar file shows time as taken, in a process of its own (the platform's runChild): `busy.child <from>
 * <to>`, the file on stdin, one JSON object on stdout: { blocks } or { refused }. It is one file that imports packages
 * alone, so that it runs as it is.
 */
import type { Buffer } from 'node:buffer';
import type { VEvent } from 'node-ical';

/** More events, exceptions or occurrences than this are no calendar of a person. */
const MOST = 5000;

class Refused extends Error {}

interface Block {
  externalId: string;
  startsAt: string;
  endsAt: string;
}

/** What the library takes longest over is counted before it reads a line. */
function mustBeOfAPerson(text: string): void {
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) throw new Refused('not_a_calendar');
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  let [events, exceptions] = [0, 0];
  for (const line of lines) {
    if (/^BEGIN:VEVENT/i.test(line)) events += 1;
    else if (/^(?:EXDATE|RDATE)\b/i.test(line)) exceptions += line.split(',').length;
    else if (/^RRULE\b/i.test(line) && /FREQ=(?:SECONDLY|MINUTELY|HOURLY)\b/i.test(line))
      throw new Refused('too_many_events');
    if (events > MOST || exceptions > MOST) throw new Refused('too_many_events');
  }
}

async function busy(text: string, from: Date, to: Date): Promise<Block[]> {
  mustBeOfAPerson(text);
  const { default: ical } = await import('node-ical');
  const blocks: Block[] = [];
  let occurrences = 0;
  for (const [key, event] of Object.entries(parsed(text))) {
    if (event?.type !== 'VEVENT') continue;
    if (event.status === 'CANCELLED' || transparencyOf(event) === 'TRANSPARENT') continue;
    for (const { start, end } of occurrencesOf(event)) {
      occurrences += 1;
      if (occurrences > MOST) throw new Refused('too_many_events');
      if (end <= start || end <= from || start >= to) continue;
      const startsAt = start.toISOString();
      blocks.push({ externalId: `${event.uid || key} ${startsAt}`, startsAt, endsAt: end.toISOString() });
    }
  }
  return blocks;

  function parsed(ics: string): ReturnType<typeof ical.sync.parseICS> {
    try {
      return ical.sync.parseICS(ics);
    } catch {
      throw new Refused('not_a_calendar');
    }
  }

  function occurrencesOf(event: VEvent): { start: Date; end: Date }[] {
    if (!event.rrule) return [{ start: event.start, end: event.end ?? event.start }];
    try {
      return ical
        .expandRecurringEvent(event, { from, to, expandOngoing: true })
        .map(({ start, end }) => ({ start, end }));
    } catch {
      // The library gives up on rules that it would have to count through for too long.
      throw new Refused('too_many_events');
    }
  }
}

const transparencyOf = (event: VEvent): string | undefined =>
  (event as { transparency?: string }).transparency?.toUpperCase();

async function stdin(): Promise<string> {
  const { Buffer } = await import('node:buffer');
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

async function answer(): Promise<object> {
  const [from = '', to = ''] = process.argv.slice(2);
  try {
    return { blocks: await busy(await stdin(), new Date(from), new Date(to)) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

void answer().then((result) => {
  process.stdout.write(JSON.stringify(result), () => process.exit(0));
});
