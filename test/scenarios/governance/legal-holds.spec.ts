import { signUpOwner, type Json } from '@omni/testing';
import {
  client,
  contact,
  doneTask,
  problem,
  run,
  statusOf,
  stepOf,
  travel,
  world,
  type World,
} from './world';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.app.stop());

const hold = (entityType: string, entityId: string, reason = 'Dispute') =>
  w.owner.http.post('/v1/legal-holds', { entityType, entityId, reason });

it('U-159 U-179 B-150 keeps a record beyond its time, until it is released', async () => {
  const [held, free] = [await doneTask(w), await doneTask(w)];
  const placed = await hold('task', held.id);
  expect(placed.body).toMatchObject({
    reason: 'Dispute',
    placedByMemberId: w.owner.memberId,
    releasedAt: null,
  });
  await travel(w, { days: 400 });
  expect(stepOf((await run(w)).report, 'task')).toMatchObject({ due: 1, done: 1, kept: { legal_hold: 1 } });
  expect([await statusOf(w, `tasks/${held.id}`), await statusOf(w, `tasks/${free.id}`)]).toEqual([200, 404]);

  const release = (reason: string) =>
    w.owner.http.post(`/v1/legal-holds/${placed.body.id as string}/release`, { reason });
  expect((await release('Settled')).body).toMatchObject({
    releaseReason: 'Settled',
    releasedByMemberId: w.owner.memberId,
    releasedAt: w.app.clock.now().toISOString(),
  });
  expect(problem(await release('Again'))).toEqual({ status: 409, code: 'governance.legal_hold.released' });
  await run(w);
  expect(await statusOf(w, `tasks/${held.id}`)).toBe(404);
  const { data } = await w.owner.http.json('GET', `/v1/events?aggregateId=${placed.body.id as string}`);
  expect(data.map((e: Json) => e.type)).toEqual(
    expect.arrayContaining(['legal_hold.placed', 'legal_hold.released']),
  );
});

it('on a client covers all that is the client’s', async () => {
  const [theirs, other] = [await client(w), await client(w)];
  const ids: string[] = [];
  for (const { id: clientId } of [theirs, other]) {
    const engagement = await w.owner.http.json('POST', '/v1/engagements', {
      body: { clientId, name: 'Work', kind: 'project' },
    });
    await w.owner.http.json('POST', `/v1/engagements/${engagement.id as string}/activate`);
    await w.app.drain();
    const { data } = await w.owner.http.json('GET', `/v1/projects?filter[clientId]=${clientId}`);
    await w.owner.http.json('POST', `/v1/projects/${data[0].id as string}/cancel`);
    ids.push(data[0].id as string);
  }
  await hold('client_company', theirs.id);
  await travel(w, { years: 4 });
  expect(stepOf((await run(w)).report, 'project')).toMatchObject({ done: 1, kept: { legal_hold: 1 } });
  expect(await Promise.all(ids.map((id) => statusOf(w, `projects/${id}`)))).toEqual([200, 404]);
});

it('wins over an erasure too, on the person and on their client', async () => {
  const aClient = await client(w);
  const person = await contact(w, { clientId: aClient.id });
  const placed = await hold('client_company', aClient.id);
  const erase = () => w.owner.http.post(`/v1/contacts/${person.id}/erase`, {});
  expect(problem(await erase())).toEqual({ status: 409, code: 'governance.legal_hold.held' });
  expect(problem(await w.owner.http.post(`/v1/client-companies/${aClient.id}/erase`, {}))).toEqual({
    status: 409,
    code: 'governance.legal_hold.held',
  });
  await w.owner.http.json('POST', `/v1/legal-holds/${placed.body.id as string}/release`, {
    body: { reason: 'Settled' },
  });
  expect((await erase()).status).toBe(200);
});

it('stands on the record’s timeline', async () => {
  const { id } = await contact(w);
  await hold('contact', id, 'Audit of 2026');
  await w.app.drain();
  const { data } = await w.owner.http.json('GET', `/v1/timeline?entityType=contact&entityId=${id}`);
  expect(data.map((e: Json) => e.summary)).toContain('Legal hold: Audit of 2026');
});

it('is refused of what is not there, and O-240 of what is another organization’s', async () => {
  const other = await signUpOwner(w.app);
  const { id } = await other.http.json('POST', '/v1/contacts', { body: { firstName: 'Theirs' } });
  for (const [type, of] of [
    ['contact', id as string],
    ['dragon', id as string],
    ['contact', w.owner.memberId],
  ] as const)
    expect(problem(await hold(type, of))).toEqual({ status: 422, code: 'reference_not_found' });
  expect((await other.http.get('/v1/legal-holds')).body.data).toEqual([]);
});
