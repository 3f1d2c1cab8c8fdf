import { signUpOwner, type Json } from '@omni/testing';
import {
  again,
  client,
  contact,
  doneTask,
  policy,
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

it('B-150 every record type that is archived or purged has a policy, with a floor that nobody goes below', async () => {
  const { data } = await w.owner.http.json('GET', '/v1/retention-policies?limit=200');
  const known = Object.fromEntries(
    data.map((p: Json) => [`${String(p.entityType)} ${String(p.action)}`, [p.clock, p.days, p.floorDays]]),
  ) as Record<string, unknown>;
  expect(known).toMatchObject({
    'deal archive': ['closed', 30, 30],
    'project archive': ['closed', 30, 30],
    'project purge': ['ended', 1096, 1096],
    'task archive': ['closed', 30, 30],
    'task purge': ['closed', 366, 366],
    'time_entry purge': ['created', 1096, 1096],
    'lead purge': ['ended', 731, 731],
    'crm_activity purge': ['ended', 731, 731],
    'workflow_run purge': ['ended', 366, 366],
    'invitation purge': ['ended', 90, 90],
    'import purge': ['ended', 90, 90],
    'portal_access purge': ['ended', 2557, 2557],
    'invoice purge': ['issued', 2557, 2557],
    'payment purge': ['issued', 2557, 2557],
  });
  const { id } = await policy(w, 'task');
  const below = await w.owner.http.patch(`/v1/retention-policies/${id as string}`, { days: 365 });
  expect(problem(below)).toEqual({ status: 422, code: 'governance.retention_policy.below_floor' });
  const longer = await w.owner.http.patch(`/v1/retention-policies/${id as string}`, { days: 1000 });
  expect(longer.body).toMatchObject({ days: 1000, floorDays: 366 });
  expect((await w.owner.http.patch(`/v1/retention-policies/${id as string}`, { days: 366 })).status).toBe(
    200,
  );
});

it('belongs to Owners; Managers and Accountants read it, Staff do not', async () => {
  const { id } = await policy(w, 'task');
  for (const person of [w.manager, w.accountant]) {
    expect((await person.http.get('/v1/retention-policies')).status).toBe(200);
    expect((await person.http.get('/v1/retention-runs')).status).toBe(200);
    expect((await person.http.get('/v1/legal-holds')).status).toBe(200);
    expect((await person.http.patch(`/v1/retention-policies/${id as string}`, { days: 999 })).status).toBe(
      403,
    );
    expect((await person.http.post('/v1/retention-policies/run')).status).toBe(403);
    const hold = { entityType: 'contact', entityId: id as string, reason: 'x' };
    expect((await person.http.post('/v1/legal-holds', hold)).status).toBe(403);
  }
  expect((await w.staff.http.get('/v1/retention-policies')).status).toBe(403);
  const other = await signUpOwner(w.app);
  expect((await other.http.patch(`/v1/retention-policies/${id as string}`, { days: 999 })).status).toBe(404);
});

it('U-144 U-149 clients, contacts and deals are kept for ever: a run over rows of twenty years ago keeps them', async () => {
  const [aClient, aContact] = [await client(w), await contact(w)];
  const deal = await w.owner.http.json('POST', '/v1/deals', {
    body: { clientId: aClient.id, name: 'An old deal' },
  });
  await w.owner.http.json('POST', `/v1/deals/${deal.id as string}/lose`, { body: { lostReason: 'price' } });
  for (const table of ['crm.client_companies', 'crm.contacts', 'crm.deals'])
    await w.app.ownerSql(
      `update ${table} set created_at = created_at - interval '20 years', updated_at = updated_at - interval '20 years'`,
    );
  const { indefinite } = await run(w);
  expect(indefinite).toEqual(expect.arrayContaining(['client_company', 'contact', 'deal']));
  expect(await statusOf(w, `deals/${deal.id as string}`)).toBe(200);
  expect(await statusOf(w, `client-companies/${aClient.id}`)).toBe(200);
  expect(await statusOf(w, `contacts/${aContact.id}`)).toBe(200);
});

it('U-148 U-168 B-150 a run archives and purges, says what it did and what it kept and why, and leaves an audit row a row', async () => {
  const old = await doneTask(w, { description: 'Confidential' });
  await travel(w, { days: 350 });
  const young = await doneTask(w);
  await travel(w, { days: 31 });
  const open = await w.owner.http.json('POST', '/v1/tasks', { body: { title: 'Open' } });

  const preview = await run(w, {}, '?dryRun=true');
  expect(stepOf(preview.result.report, 'task')).toEqual({
    entityType: 'task',
    action: 'purge',
    due: 1,
    done: 1,
    kept: { floor: 1 },
  });
  expect(await statusOf(w, `tasks/${old.id}`)).toBe(200);
  expect((await w.owner.http.json('GET', '/v1/retention-runs')).data).toEqual([]);

  const done = await run(w);
  expect(done).toMatchObject({
    trigger: 'manual',
    status: 'completed',
    requestedByMemberId: w.owner.memberId,
  });
  expect(stepOf(done.report, 'task')).toMatchObject({ due: 1, done: 1, kept: { floor: 1 } });
  expect(stepOf(done.report, 'task', 'archive')).toMatchObject({ done: 1 });
  expect(await statusOf(w, `tasks/${old.id}?deleted=include`)).toBe(404);
  expect((await w.owner.http.json('GET', `/v1/tasks/${young.id}`)).archivedAt).not.toBeNull();
  expect(await statusOf(w, `tasks/${open.id as string}`)).toBe(200);

  const { data } = await w.owner.http.json('GET', '/v1/retention-runs');
  expect(data).toHaveLength(1);
  expect(data[0].report).toEqual(done.report);
  expect((await policy(w, 'task')).lastRun).toMatchObject({ due: 1, done: 1, kept: { floor: 1 } });
  const events = await w.owner.http.json('GET', '/v1/events?type=retention.run_completed');
  // The task, and the invitations by which the other three joined.
  expect(events.data[0].data).toMatchObject({ trigger: 'manual', archived: 1, purged: 4 });

  const audits = await w.owner.http.json('GET', `/v1/audit-events?entityId=${old.id}&action=task.purge`);
  expect(audits.data).toMatchObject([{ action: 'task.purge', before: null, after: null }]);
  const told = await w.app.ownerSql(
    `select payload, previous from platform.outbox_events where aggregate_id = $1 order by xid desc, position desc limit 1`,
    [old.id],
  );
  expect(JSON.stringify(told)).not.toContain('Confidential');
});

it('U-234 the schedule purges as the house, with an audit row, and leaves nothing behind when there was nothing to do', async () => {
  await w.app.runSchedule('governance.purge');
  await w.app.runSchedule('governance.archive');
  expect((await w.owner.http.json('GET', '/v1/retention-runs')).data).toEqual([]);
  const { id } = await doneTask(w);
  await travel(w, { days: 367 });
  await w.app.runSchedule('governance.purge');
  const audits = await w.owner.http.json('GET', `/v1/audit-events?entityId=${id}&action=task.purge`);
  expect(audits.data).toMatchObject([{ actorKind: 'system' }]);
  const { data } = await w.owner.http.json('GET', '/v1/retention-runs');
  expect(data).toMatchObject([{ trigger: 'schedule', action: 'purge', requestedByMemberId: null }]);
});

it('an organization lengthens what it keeps, by its policy and by its settings', async () => {
  const { id } = await policy(w, 'task');
  const { id: task } = await doneTask(w);
  await w.owner.http.json('PATCH', `/v1/retention-policies/${id as string}`, { body: { days: 500 } });
  await travel(w, { days: 400 });
  expect(stepOf((await run(w)).report, 'task')).toMatchObject({ due: 0, done: 0, kept: { policy: 1 } });
  await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
    body: { settings: { retentionDays: { task: 700 } } },
  });
  await travel(w, { days: 200 });
  expect(stepOf((await run(w)).report, 'task')).toMatchObject({ done: 0, kept: { policy: 1 } });
  await travel(w, { days: 101 });
  expect(stepOf((await run(w)).report, 'task')).toMatchObject({ done: 1, kept: {} });
  expect(await statusOf(w, `tasks/${task}`)).toBe(404);
});

it('U-164 what a longer-kept row refers to is kept with it, and the report says so', async () => {
  const aClient = await client(w);
  const engagement = await w.owner.http.json('POST', '/v1/engagements', {
    body: { clientId: aClient.id, name: 'Work', kind: 'project' },
  });
  await w.owner.http.json('POST', `/v1/engagements/${engagement.id as string}/activate`);
  await w.app.drain();
  const { data } = await w.owner.http.json('GET', `/v1/projects?filter[clientId]=${aClient.id}`);
  const { id } = data[0];
  await w.owner.http.json('POST', `/v1/projects/${id as string}/cancel`);
  await w.app.ownerSql('update projects.projects set last_invoiced_at = $2 where id = $1', [
    id,
    w.app.clock.now().toISOString(),
  ]);
  await travel(w, { days: 1100 });
  expect(stepOf((await run(w)).report, 'project')).toMatchObject({ due: 0, done: 0, kept: { invoiced: 1 } });
  await travel(w, { years: 4 });
  expect(stepOf((await run(w)).report, 'project')).toMatchObject({ due: 1, done: 1 });
});

it('I25 a run over more rows than one transaction should hold goes on by itself, batch by batch', async () => {
  const { id } = await doneTask(w);
  await w.app.ownerSql(
    `insert into projects.tasks select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid()))).*
     from projects.tasks t, generate_series(1, 449) where t.id = $1`,
    [id],
  );
  await travel(w, { days: 367 });
  const started = await run(w, { entityType: 'task', action: 'purge' });
  expect(started).toMatchObject({ status: 'running', report: [{ due: 450, done: 200 }] });
  await w.app.drain();
  const { data } = await w.owner.http.json('GET', '/v1/retention-runs');
  expect(data).toMatchObject([{ status: 'completed', report: [{ due: 450, done: 450 }] }]);
  const [left] = await w.app.ownerSql(
    'select count(*)::int as n from projects.tasks where purged_at is null',
  );
  expect(left).toEqual({ n: 0 });
  const [audits] = await w.app.ownerSql(
    `select count(*)::int as n from timeline.audit_events where action = 'task.purge'`,
  );
  expect(audits).toEqual({ n: 450 });
});

it('refuses a type of which nothing is purged', async () => {
  const answer = await w.owner.http.post('/v1/retention-policies/run', { entityType: 'dragon' });
  expect(problem(answer)).toEqual({ status: 422, code: 'governance.retention_policy.unknown' });
});

it('O-240 a run touches no other organization', async () => {
  const other = await signUpOwner(w.app);
  const task = await other.http.json('POST', '/v1/tasks', { body: { title: 'Theirs' } });
  await other.http.json('POST', `/v1/tasks/${task.id as string}/complete`);
  await travel(w, { days: 400 });
  await run(w);
  const then = await again(w.app, other);
  expect((await then.http.get(`/v1/tasks/${task.id as string}`)).status).toBe(200);
  expect((await then.http.get('/v1/retention-runs')).body.data).toEqual([]);
});
