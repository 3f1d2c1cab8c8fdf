import { signUpOwner, type Json } from '@omni/testing';
import { problem, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const write = (body: object, who = w.owner): Promise<Json> => who.http.json('POST', '/v1/notes', { body });
const seen = async (who: typeof w.owner): Promise<string[]> =>
  (await who.http.json('GET', '/v1/notes?limit=100')).data.map((note: Json) => note.id as string);

describe('notes', () => {
  it('U-013 are written about a record or on their own, and found by their text', async () => {
    const about = await write({
      body: 'They want it **blue**',
      entityType: 'client_company',
      entityId: w.clientId,
    });
    expect(about).toMatchObject({ authorMemberId: w.owner.memberId, visibility: 'internal', pinned: false });
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', `/v1/notes?filter[entityId]=${w.clientId}&q=blue`);
    expect(data.map((note: Json) => note.id)).toEqual([about.id]);
    expect(
      problem(
        await w.owner.http.post('/v1/notes', {
          body: 'x',
          entityType: 'client_company',
          entityId: w.engagementId,
        }),
      ),
    ).toEqual({
      status: 422,
      code: 'files.note.unknown_record',
    });
    expect(
      problem(await w.owner.http.post('/v1/notes', { body: 'x', entityType: 'client_company' })),
    ).toEqual({
      status: 422,
      code: 'files.note.half_link',
    });
  });

  it('private ones are seen by their author alone, in lists, searches, events and history, not even by Owners', async () => {
    const secret = await write({ body: 'mynewjobquest', visibility: 'private' }, w.manager);
    await w.app.drain();
    expect(await seen(w.manager)).toContain(secret.id);
    for (const who of [w.owner, w.staff, w.accountant]) {
      expect(await seen(who)).not.toContain(secret.id);
      expect((await who.http.get(`/v1/notes/${secret.id}`)).status).toBe(404);
      expect((await who.http.get('/v1/search?q=mynewjobquest')).text).not.toContain(secret.id);
      expect((await who.http.get('/v1/events?limit=200')).text).not.toContain('mynewjobquest');
      expect((await who.http.get(`/v1/notes/${secret.id}/versions`)).text).not.toContain('mynewjobquest');
    }
  });

  it('rights: Staff and Accountants keep their own, Owners and Managers all that are not private', async () => {
    const [staffs, owners] = [await write({ body: 'staff' }, w.staff), await write({ body: 'owner' })];
    expect(await seen(w.owner)).toEqual(expect.arrayContaining([staffs.id, owners.id]));
    expect(await seen(w.staff)).toEqual([staffs.id]);
    expect((await w.staff.http.patch(`/v1/notes/${staffs.id}`, { pinned: true })).body.pinned).toBe(true);
    expect((await w.staff.http.patch(`/v1/notes/${owners.id}`, { pinned: true })).status).toBe(404);
    expect((await w.accountant.http.patch(`/v1/notes/${staffs.id}`, { body: 'x' })).status).toBe(404);
    expect((await w.manager.http.delete(`/v1/notes/${staffs.id}`)).status).toBe(204);
    expect((await w.manager.http.post(`/v1/notes/${staffs.id}/restore`)).status).toBe(200);
    const others = await signUpOwner(w.app, { organization: { name: 'Others' } });
    expect((await others.http.get(`/v1/notes/${owners.id}`)).status).toBe(404);
  });
});
