import { portalClient, type Json } from '@omni/testing';
import { manual, on, publish, start } from '../workflow/world';
import { client, contact, run, statusOf, stepOf, travel, world, type World } from './world';

let w: World;
beforeEach(async () => {
  w = await world();
});
afterEach(() => w.app.stop());

const post = (path: string, body: object = {}): Promise<Json> => w.owner.http.json('POST', path, { body });
const hold = (entityType: string, entityId: unknown): Promise<Json> =>
  post('/v1/legal-holds', { entityType, entityId, reason: 'Dispute' });
const lead = (name: string): Promise<Json> =>
  post('/v1/leads', { name, email: `${name.toLowerCase()}@example.com`, companyName: 'Looms' });
const activity = (entityType: string, entityId: unknown, more: object = {}): Promise<Json> =>
  post('/v1/activities', {
    kind: 'call',
    subject: 'A confidential call',
    body: 'What was said',
    occurredAt: w.app.clock.now().toISOString(),
    entityType,
    entityId,
    ...more,
  });
const left = async (table: string, id: unknown): Promise<Json> =>
  (await w.app.ownerSql<{ row: Json }>(`select to_jsonb(t) as row from ${table} t where id = $1`, [id]))[0]
    ?.row;

it('B-150 U-234 leads that came to nothing are emptied after two years of quiet, and what keeps the others is reported', async () => {
  const [quiet, busy, held, won] = [
    await lead('Ada'),
    await lead('Grace'),
    await lead('Jean'),
    await lead('Kay'),
  ];
  await hold('lead', held.id);
  await post(`/v1/leads/${won.id as string}/convert`, { dealName: 'Website' });
  await travel(w, { years: 1 });
  await activity('lead', busy.id);
  await travel(w, { days: 370 });
  const preview = await run(w, { entityType: 'lead' }, '?dryRun=true');
  expect(stepOf(preview.result.report, 'lead')).toMatchObject({ due: 1, done: 1 });
  expect(await statusOf(w, `leads/${quiet.id as string}`)).toBe(200);
  const { report } = await run(w, { entityType: 'lead' });
  expect(stepOf(report, 'lead')).toEqual({
    entityType: 'lead',
    action: 'purge',
    due: 1,
    done: 1,
    kept: { floor: 1, legal_hold: 1 },
  });
  const kept = [busy, held, won].map(({ id }) => statusOf(w, `leads/${id as string}`));
  expect(await Promise.all(kept)).toEqual([200, 200, 200]);
  expect(await statusOf(w, `leads/${quiet.id as string}?deleted=include`)).toBe(404);
  expect(await left('crm.leads', quiet.id)).toMatchObject({ email: null, company_name: null });
  const { data } = await w.owner.http.json(
    'GET',
    `/v1/audit-events?entityId=${quiet.id as string}&action=lead.purge`,
  );
  expect(data).toMatchObject([{ before: null, after: null }]);
  const told = await w.app.ownerSql(
    `select payload, previous from platform.outbox_events where aggregate_id = $1 and type = 'lead.deleted'`,
    [quiet.id],
  );
  expect(told).toHaveLength(1);
  expect(JSON.stringify(told)).not.toContain('Looms');
});

it('B-150 activities are kept while whom they concern is there, and emptied two years after', async () => {
  const [person, theirs] = [await contact(w), await client(w)];
  const deal = await post('/v1/deals', { name: 'Website', clientId: theirs.id });
  const kept = [
    await activity('contact', person.id),
    await activity('client_company', theirs.id),
    await activity('deal', deal.id),
    await activity('lead', (await lead('Ada')).id, { clientId: theirs.id }),
    await activity('invoice', theirs.id),
  ];
  const gone = await contact(w);
  const [orphan, named, corrected] = [
    await activity('contact', gone.id),
    await activity('contact', gone.id, { contactIds: [person.id] }),
    await activity('contact', gone.id),
  ];
  await w.owner.http.json('DELETE', `/v1/contacts/${gone.id}`);
  await travel(w, { days: 700 });
  await w.owner.http.json('PATCH', `/v1/activities/${corrected.id as string}`, {
    body: { subject: 'Corrected' },
  });
  await travel(w, { days: 40 });
  expect(stepOf((await run(w)).report, 'crm_activity')).toMatchObject({
    due: 1,
    done: 1,
    kept: { floor: 1 },
  });
  const shown = [orphan, named, corrected, ...kept].map(({ id }) =>
    statusOf(w, `activities/${id as string}`),
  );
  expect(await Promise.all(shown)).toEqual([404, ...Array<number>(7).fill(200)]);
  expect(await left('crm.activities', kept[2]?.id)).toMatchObject({ body: 'What was said' });
});

it('B-150 activities of who is gone stay longer where the organization wants it or a hold covers what they are about', async () => {
  const [person, other, theirs] = [await contact(w), await contact(w), await client(w)];
  const [old, held, young] = [
    await activity('contact', person.id),
    await activity('client_company', theirs.id),
    await activity('contact', other.id),
  ];
  await w.owner.http.json('DELETE', `/v1/contacts/${person.id}`);
  await w.owner.http.json('DELETE', `/v1/client-companies/${theirs.id}`);
  await hold('client_company', theirs.id);
  await travel(w, { days: 740 });
  await w.owner.http.json('DELETE', `/v1/contacts/${other.id}`);
  const { id } = (await w.owner.http.json('GET', '/v1/retention-policies?filter[entityType]=crm_activity'))
    .data[0];
  await w.owner.http.json('PATCH', `/v1/retention-policies/${id as string}`, { body: { days: 800 } });
  expect(stepOf((await run(w)).report, 'crm_activity')).toMatchObject({
    done: 0,
    kept: { floor: 1, policy: 2 },
  });
  await travel(w, { days: 70 });
  expect(stepOf((await run(w)).report, 'crm_activity')).toMatchObject({
    done: 1,
    kept: { floor: 1, legal_hold: 1 },
  });
  const shown = [old, held, young].map((row) => statusOf(w, `activities/${row.id as string}`));
  expect(await Promise.all(shown)).toEqual([404, 200, 200]);
  expect(await left('crm.activities', old.id)).toMatchObject({ subject: '', body: null, contact_ids: [] });
});

it('B-150 U-204 runs of workflows are emptied after a year, those that made documents after seven, and none that a hold covers', async () => {
  const made = await publish(w.owner, 'drafts', {
    triggers: manual,
    steps: [
      {
        key: 'draft',
        type: 'command',
        command: 'invoice.create',
        input: {
          clientId: (await client(w)).id,
          currency: 'EUR',
          lines: [{ description: 'Work', unitAmount: '100' }],
        },
      },
    ],
  });
  const { id: document } = await start(w.owner, made.id as string);
  await publish(w.owner, 'greets', {
    triggers: on('contact.created'),
    steps: [{ key: 'noted', type: 'set', values: { whom: '{{ event.data.displayName }}' } }],
  });
  const [free, held] = [await contact(w), await contact(w)];
  await hold('contact', held.id);
  await w.app.drain();
  const runs = (await w.owner.http.json('GET', '/v1/workflow-runs?workflow=greets')).data as Json[];
  const about = ({ id }: Json) => runs.find((one) => one.entityId === id)?.id as string;
  await travel(w, { days: 370 });
  expect(stepOf((await run(w)).report, 'workflow_run')).toMatchObject({
    due: 1,
    done: 1,
    kept: { legal_hold: 1, documents: 1 },
  });
  const shown = [about(free), about(held), document].map((id) =>
    statusOf(w, `workflow-runs/${id as string}`),
  );
  expect(await Promise.all(shown)).toEqual([404, 200, 200]);
  expect(await left('workflow.workflow_runs', about(free))).toMatchObject({
    context: {},
    status: 'completed',
  });
  const actions = await w.app.ownerSql(
    'select output from workflow.workflow_actions where workflow_run_id = $1',
    [about(free)],
  );
  expect(actions).toEqual([{ output: null }]);
  await travel(w, { years: 6 });
  await run(w, { entityType: 'workflow_run' });
  expect(await statusOf(w, `workflow-runs/${document as string}`)).toBe(404);
});

it('B-150 imports lose the rows of their file after ninety days, and invitations that have ended go', async () => {
  const job = await post('/v1/imports', { entityType: 'contact' });
  await w.owner.http.ask('PUT', `/v1/imports/${job.id as string}/content`, {
    body: 'First name,Email\nAda,ada@example.com\n',
    headers: { 'content-type': 'text/csv' },
  });
  const invited = await post('/v1/invitations', { email: 'late@example.com', role: 'staff' });
  await travel(w, { days: 60 });
  await w.app.runSchedule('identity.sweep');
  await travel(w, { days: 31 });
  const { report } = await run(w);
  expect(stepOf(report, 'import')).toMatchObject({ done: 1 });
  expect(await w.app.ownerSql('select 1 from exchange.import_rows')).toEqual([]);
  expect(await left('exchange.import_jobs', job.id)).toMatchObject({ headers: [], filename: null });
  await travel(w, { days: 60 });
  const after = await run(w, { entityType: 'invitation' });
  // Three more have joined by theirs when the business began.
  expect(stepOf(after.report, 'invitation')).toMatchObject({ kept: {} });
  expect(await left('identity.invitations', invited.id)).toBeUndefined();
});

it('B-150 U-056 who could come into the portal is known for seven years after it was taken from them', async () => {
  const person = await contact(w, { clientId: (await client(w)).id, primaryEmail: 'ada@example.com' });
  await portalClient(w.app, w.owner, person.id);
  const [access] = (await w.owner.http.json('GET', `/v1/portal-access?filter[contactId]=${person.id}`))
    .data as Json[];
  const path = `portal-access/${access?.id as string}`;
  await post(`/v1/${path}/revoke`, { reason: 'Left the client' });
  await travel(w, { years: 6 });
  expect(stepOf((await run(w)).report, 'portal_access')).toMatchObject({ done: 0, kept: { floor: 1 } });
  expect(await statusOf(w, path)).toBe(200);
  await travel(w, { days: 370 });
  expect(stepOf((await run(w)).report, 'portal_access')).toMatchObject({ done: 1 });
  expect(await statusOf(w, path)).toBe(404);
});
