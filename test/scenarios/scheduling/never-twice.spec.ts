import { inviteMember, type Json, type Person } from '@omni/testing';
import { bookOpen, done, newType, world, type World } from './world';

// Small by default; the full measure is I5_SLOTS=200 I5_BOOKINGS=30.
const SLOTS = Number(process.env.I5_SLOTS ?? 12);
const BOOKINGS = Number(process.env.I5_BOOKINGS ?? 8);

const ALWAYS = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [{ from: '00:00', to: '24:00' }]]),
);
/** Both changes of each zone's clocks. */
const PLACES = [
  { zone: 'Europe/Berlin', days: ['2026-03-29', '2026-10-25'] },
  { zone: 'America/New_York', days: ['2026-03-08', '2026-11-01'] },
  { zone: 'Australia/Lord_Howe', days: ['2026-04-05', '2026-10-04'] },
];

let w: World;
const hosts: { person: Person; type: Json; zone: string; days: string[] }[] = [];
beforeAll(async () => {
  w = await world();
  for (const [i, { zone, days }] of PLACES.entries()) {
    const person = i === 0 ? w.owner : await inviteMember(w.app, w.owner, 'staff');
    if (i === 0) {
      const [rule] = (await done(w.owner.http.get('/v1/availability-rules'))).data;
      await done(w.owner.http.patch(`/v1/availability-rules/${rule.id}`, { timezone: zone, weekly: ALWAYS }));
    } else {
      await w.owner.http.json('POST', '/v1/availability-rules', {
        body: { memberId: person.memberId, timezone: zone, weekly: ALWAYS },
      });
    }
    const type = await newType(w.owner, {
      slug: `place-${i}`,
      durationMinutes: 30,
      maxDaysAhead: 700,
      hostMemberIds: [person.memberId],
    });
    hosts.push({ person, type, zone, days });
  }
});
afterAll(() => w.app.stop());

const slotsOf = async (typeId: string, day: string, zone: string): Promise<Json[]> =>
  (
    await done(
      w.owner.http.get(`/v1/appointment-types/${typeId}/slots?from=${day}&to=${day}&timezone=${zone}`),
    )
  ).slots;

it('B-065 a day on which the clocks change has no slot in the gap, the doubled hour once, and all others', async () => {
  const counts: Record<string, number> = {};
  for (const { type, zone, days } of hosts) {
    for (const day of days) {
      const slots = await slotsOf(type.id, day, zone);
      const locals = slots.map((s) => s.local.slice(0, 16));
      expect(new Set(locals).size).toBe(locals.length);
      expect(locals.every((l: string) => l.startsWith(day))).toBe(true);
      counts[`${zone} ${day}`] = slots.length;
    }
  }
  // 48 half hours on the wall; those that are skipped are none, those that come twice are one.
  expect(counts).toEqual({
    'Europe/Berlin 2026-03-29': 46,
    'Europe/Berlin 2026-10-25': 48,
    'America/New_York 2026-03-08': 46,
    'America/New_York 2026-11-01': 48,
    'Australia/Lord_Howe 2026-04-05': 48,
    'Australia/Lord_Howe 2026-10-04': 47,
  });
});

it('I5 B-065 many slots, many bookings each, three zones, over both clock changes: each is booked once', async () => {
  const wanted: { slug: string; startsAt: string }[] = [];
  for (const { type, zone, days } of hosts) {
    for (const day of days) {
      const slots = await slotsOf(type.id, day, zone);
      const share = Math.ceil(SLOTS / (PLACES.length * 2));
      // Around the change itself, where mistakes would be.
      for (const slot of slots.slice(0, share)) wanted.push({ slug: type.slug, startsAt: slot.startsAt });
    }
  }
  const chosen = wanted.slice(0, SLOTS);
  const won: number[] = [];
  for (const { slug, startsAt } of chosen) {
    const answers = await Promise.all(
      Array.from({ length: BOOKINGS }, (_, i) => {
        // Some ask for the slot, some for a time across it, as members may.
        if (i % 4 !== 3) return bookOpen(w, slug, startsAt, { email: `i${i}@example.com` });
        const at = new Date(Date.parse(startsAt) + 10 * 60_000).toISOString();
        const host = hosts.find((h) => h.type.slug === slug)!.person.memberId;
        return w.owner.http.post('/v1/appointments', {
          hostMemberId: host,
          startsAt: at,
          endsAt: new Date(Date.parse(at) + 15 * 60_000).toISOString(),
        });
      }),
    );
    expect(answers.filter((a) => ![201, 409].includes(a.status)).map((a) => a.text)).toEqual([]);
    won.push(answers.filter((a) => a.status === 201).length);
  }
  expect(won).toEqual(Array(chosen.length).fill(1));
  const overlaps = await w.app.ownerSql(
    `select a.id from scheduling.appointments a join scheduling.appointments b
       on a.organization_id = b.organization_id and a.host_member_id = b.host_member_id and a.id < b.id
       and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
     where a.status in ('pending', 'booked') and b.status in ('pending', 'booked')`,
  );
  expect(overlaps).toEqual([]);
}, 600_000);
