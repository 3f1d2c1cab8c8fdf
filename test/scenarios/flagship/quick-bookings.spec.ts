import type { Json } from '@omni/testing';
import * as scheduling from '../scheduling/world';

let w: scheduling.World;
let slug: string;
beforeAll(async () => {
  w = await scheduling.world();
  slug = String((await scheduling.newType(w.owner, { slug: 'first-meeting' })).slug);
});
afterAll(() => w.app.stop());

const list = async (path: string): Promise<Json[]> => (await w.owner.http.json('GET', path)).data as Json[];
const book = (startsAt: string, who: Record<string, unknown>) =>
  scheduling.done(scheduling.bookOpen(w, slug, startsAt, who));
const appointmentsOf = async (email: string): Promise<Json[]> => {
  const [contact] = (await list('/v1/contacts?limit=100')).filter(
    (one) => String(one.primaryEmail).toLowerCase() === email,
  );
  return (await list('/v1/appointments?limit=100')).filter((one) => one.contactId === contact!.id);
};

describe('who books is new, or is not', () => {
  it('U-077 U-078 U-079 U-080 U-081 whoever books twice at once gets one place, where both appointments lie', async () => {
    const who = { name: 'Grace Hopper', email: 'grace@navy.example' };
    await book('2026-03-04T09:00:00Z', who);
    await book('2026-03-04T11:00:00Z', { ...who, email: 'Grace@Navy.example' });
    await w.app.drain();
    const appointments = await appointmentsOf(who.email);
    expect(appointments).toHaveLength(2);
    const engagements = await list('/v1/engagements');
    expect(engagements).toHaveLength(1);
    expect(new Set(appointments.map((one) => one.engagementId))).toEqual(new Set([engagements[0]!.id]));
    expect(await list('/v1/projects')).toHaveLength(1);
    expect(await list('/v1/portal-access')).toHaveLength(1);
    const folders = (await list('/v1/folders?limit=50')).map((folder) => folder.name as string);
    expect(folders.filter((name) => name === 'Contract')).toHaveLength(1);
    const runs = await list('/v1/workflow-runs?workflow=system.appointment-booked');
    expect(runs.map((run) => run.status)).toEqual(['completed', 'completed']);
  });

  it('U-078 a colleague of a known client is put there, and no more is made', async () => {
    const known = await w.owner.http.json('POST', '/v1/client-companies', {
      body: { name: 'Acme', website: 'https://acme.example', domain: 'acme.example' },
    });
    await w.app.drain();
    const before = await list('/v1/engagements');
    await book('2026-03-05T09:00:00Z', { name: 'Howard Aiken', email: 'howard@acme.example' });
    await w.app.drain();
    const [appointment] = await appointmentsOf('howard@acme.example');
    expect(appointment).toMatchObject({ clientId: known.id, engagementId: null });
    expect(await list('/v1/engagements')).toHaveLength(before.length);
    expect(await list('/v1/projects')).toHaveLength(1);
    expect(await list('/v1/portal-access')).toHaveLength(1);
  });

  it('U-077 booked again later, the appointment joins the one that is still to come', async () => {
    await book('2026-03-06T09:00:00Z', { name: 'Grace Hopper', email: 'grace@navy.example' });
    await w.app.drain();
    const appointments = await appointmentsOf('grace@navy.example');
    expect(appointments).toHaveLength(3);
    expect(new Set(appointments.map((one) => one.engagementId)).size).toBe(1);
    expect(await list('/v1/engagements')).toHaveLength(1);
  });
});
