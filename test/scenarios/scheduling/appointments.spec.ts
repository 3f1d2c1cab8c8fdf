import { inviteMember, signUpOwner, type Json, type Person } from '@omni/testing';
import { done, hours, newType, starts, told, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const many = <T>(n: number, work: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: n }, (_, i) => work(i)));

describe('booking by members', () => {
  it('U-052 POST /v1/appointments books, and the slot is gone', async () => {
    const type = await newType(w.owner);
    expect(await starts(w, type.id, '2026-03-03')).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
      '14:00',
      '15:00',
      '16:00',
    ]);
    const answer = await w.owner.http.post('/v1/appointments', {
      appointmentTypeId: type.id,
      startsAt: '2026-03-03T09:00:00Z',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'booked',
      startsAt: '2026-03-03T09:00:00.000Z',
      endsAt: '2026-03-03T10:00:00.000Z',
      hostMemberId: w.owner.memberId,
      timezone: 'Europe/Berlin',
      source: 'api',
    });
    expect(await starts(w, type.id, '2026-03-03')).not.toContain('10:00');
    expect((await told(w.app, 'appointment.booked')).at(-1)?.payload).toMatchObject({
      id: answer.body.id,
      typeId: type.id,
    });
  });

  it('U-052 B-065 of 20 parallel bookings of one host’s slot one wins and 19 are told 409 slot_taken', async () => {
    const type = await newType(w.owner);
    const answers = await many(20, () =>
      w.owner.http.post('/v1/appointments', {
        appointmentTypeId: type.id,
        startsAt: '2026-03-04T09:00:00Z',
      }),
    );
    expect(answers.map((a) => a.status).sort()).toEqual([201, ...Array<number>(19).fill(409)]);
    expect(new Set(answers.filter((a) => a.status === 409).map((a) => a.body.code))).toEqual(
      new Set(['scheduling.appointment.slot_taken']),
    );
    const held = await w.app.ownerSql(
      `select 1 from scheduling.holds where starts_at = '2026-03-04T09:00:00Z' and seats_taken > 0`,
    );
    expect(held).toHaveLength(1);
  });

  it('I5 the constraint refuses an overlap that no code has looked for', async () => {
    const hold = (from: string, to: string) =>
      w.app.ownerSql(
        `insert into scheduling.holds (organization_id, slot_id, host_member_id, starts_at, ends_at, buffer_before, buffer_after, seats, seats_taken)
         values ($1, gen_random_uuid(), $2, $3, $4, 0, 0, 1, 1)`,
        [w.owner.organizationId, w.owner.memberId, from, to],
      );
    await hold('2026-04-01T09:00:00Z', '2026-04-01T10:00:00Z');
    await hold('2026-04-01T10:00:00Z', '2026-04-01T11:00:00Z');
    await expect(hold('2026-04-01T10:59:00Z', '2026-04-01T12:00:00Z')).rejects.toThrow(/holds_host_free/);
  });
});
