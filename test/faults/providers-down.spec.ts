import { DevMailbox } from '@omni/platform';
import { connectSandbox, mailTo, type Json } from '@omni/testing';
import * as agreements from '../scenarios/agreements/world';
import * as files from '../scenarios/files/world';
import { MINUTE, client, theRun, travel, world, type World } from '../scenarios/flagship/world';
import { openGate, type Gate } from '../scenarios/integrations/gate';
import * as scheduling from '../scenarios/scheduling/world';

/** What is down is down so often, for each thing that is asked of it. */
const TIMES = 3;
let gate: Gate;
let w: World;
/** tries of each mail since its server went down, by its Message-ID */
let tries: Map<string, number>;
beforeEach(async () => {
  gate = await openGate();
  w = await world({ ledger: false, env: { PUBLIC_URL: gate.url } });
  gate.to = w.app.url;
});
afterEach(async () => {
  await w.stop();
  await gate.close();
});

/** From here on the server puts each mail off three times before it takes it. */
function mailIsDown(): void {
  const mailbox = w.app.get(DevMailbox);
  const keep = mailbox.keep.bind(mailbox);
  tries = new Map();
  mailbox.keep = async (raw, recipients) => {
    const id = /^message-id:\s*(\S+)/im.exec(raw.toString())?.[1] ?? '';
    tries.set(id, (tries.get(id) ?? 0) + 1);
    if ((tries.get(id) ?? 0) <= TIMES) throw new Error('the server is down');
    await keep(raw, recipients);
  };
}

/** Mails that came to an address since then, the newest first. */
async function mailsTo(address: string): Promise<Json[]> {
  const found = (await mailTo(w.app, address)) as Json[];
  return found.filter(({ headers }) => tries.has(headers['message-id'] as string));
}
/** Their subjects, each as often as it came. */
const mails = async (address: string): Promise<string[]> =>
  (await mailsTo(address)).map(({ subject }) => subject as string).sort();

/** A provider refuses twice, and the third time does the work and loses the answer. */
async function isDown(token: string): Promise<void> {
  await w.sandbox.control.do('fail', { token, method: 'POST', status: 503, times: TIMES - 1 });
  await w.sandbox.control.do('fail', { token, method: 'POST', mode: 'hang_up', afterEffect: true });
}

/** Every planned refusal was met: the provider was asked while it was down. */
async function expectItWasAsked(): Promise<void> {
  const answer = await fetch(`${w.sandbox.url}/control/state`);
  expect(((await answer.json()) as { faults: unknown[] }).faults).toEqual([]);
}

/** Lets time pass until everything has been tried again. */
async function itComesBack(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await travel(w, 10 * MINUTE, w.owner, w.staff);
}

const list = async (path: string): Promise<Json[]> =>
  (await w.owner.http.json<{ data: Json[] }>('GET', path)).data;
/** How often each of these was told. */
async function told(...types: string[]): Promise<number[]> {
  const rows = await w.app.ownerSql<{ type: string; n: number }>(
    'select type, count(*)::int as n from platform.outbox_events where type = any($1) group by type',
    [types],
  );
  return types.map((type) => rows.find((row) => row.type === type)?.n ?? 0);
}

/** Everything that was sent was refused three times, and taken once. */
async function expectEachOnce(address: string): Promise<void> {
  const ids = (await mailsTo(address)).map(({ headers }) => headers['message-id'] as string);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(tries.values())).toEqual(new Set([TIMES + 1]));
}

test('U-076 U-082 U-073 W1: calendar and mail are down three times, and who booked has one of everything', async () => {
  const { token, id: integrationId } = await connectSandbox(w.app, w.owner, 'calendar');
  await scheduling.hours(w.owner, w.owner.memberId);
  await w.owner.http.json('POST', '/v1/calendar-syncs/connect', {
    body: { integrationId, direction: 'two_way' },
  });
  await scheduling.newType(w.owner, { slug: 'first-meeting' });
  const { slug } = await w.owner.omni.organizations.getOrganization({ id: w.owner.organizationId });
  await w.app.drain();
  mailIsDown();
  await isDown(token);
  const { app, owner } = w;
  await scheduling.done(scheduling.bookOpen({ app, owner, slug }, 'first-meeting', '2026-03-04T09:00:00Z'));
  await w.app.drain();
  expect([...tries.values()]).toContain(1);
  await itComesBack();
  expect(await theRun(w, 'system.appointment-booked')).toMatchObject({ status: 'completed' });
  await expectItWasAsked();
  const { events } = await w.sandbox.control.held(token);
  expect(Object.values(events).flat()).toMatchObject([{ removed: false }]);
  const [appointment] = await list('/v1/appointments');
  expect(appointment?.externalEventId).toBe(Object.values(events).flat()[0]?.id);
  expect(await mailsTo(scheduling.GRACE.email)).toHaveLength(2);
  await expectEachOnce(scheduling.GRACE.email);
  expect(
    await told('contact.created', 'client_company.created', 'project.created', 'portal_access.granted'),
  ).toEqual([1, 1, 1, 1]);
});

test('U-083 U-084 U-086 U-073 W2: mail is down three times, and one contract is signed and carried out', async () => {
  const signer = 'signer@globex.example';
  const clientId = await client(w);
  const contactId = await agreements.newContact(w.owner.http, clientId, signer);
  await agreements.sentProposal({ ...w, clientId, contactId, contactEmail: signer });
  await w.app.drain();
  const token = await agreements.linkIn(w.app, signer, '/proposal');
  mailIsDown();
  await agreements.done(
    w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace Hopper', chosen: [] }),
  );
  await w.app.drain();
  expect([...tries.values()]).toContain(1);
  await itComesBack();
  const sign = await agreements.signingLink(w.app, signer);
  await agreements.done(
    w.app.http.post('/v1/signing/sign', { token: sign, ...agreements.typed('Grace Hopper') }),
  );
  await itComesBack();
  expect(await theRun(w, 'system.proposal-accepted')).toMatchObject({ status: 'completed' });
  expect(await mails(signer)).toEqual(
    expect.arrayContaining(['Please sign Website relaunch', 'Signed: Website relaunch']),
  );
  await expectEachOnce(signer);
  expect(
    await told('contract.created', 'contract.signed', 'project.activated', 'invoice_schedule.activated'),
  ).toEqual([1, 1, 1, 1]);
  expect(await list('/v1/invoices')).toHaveLength(1);
});

test('U-083 U-122 U-073 W2: a signature provider is down three times and loses an answer, and holds one envelope', async () => {
  const { token: account } = await connectSandbox(w.app, w.owner, 'signature');
  await signByProvider();
  const signer = 'signer@globex.example';
  const clientId = await client(w);
  const contactId = await agreements.newContact(w.owner.http, clientId, signer);
  await agreements.sentProposal({ ...w, clientId, contactId, contactEmail: signer });
  await w.app.drain();
  await isDown(account);
  const token = await agreements.linkIn(w.app, signer, '/proposal');
  await agreements.done(
    w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace Hopper', chosen: [] }),
  );
  await w.app.drain();
  await itComesBack();
  await expectItWasAsked();
  const [request, ...more] = await list('/v1/signature-requests');
  expect([request?.status, more]).toEqual(['sent', []]);
  const { signers } = await w.owner.http.json('GET', `/v1/signature-requests/${request?.id as string}`);
  const { envelopes } = await w.sandbox.control.held(account);
  expect(envelopes.map(({ id }) => id)).toEqual([request?.externalId]);
  await w.sandbox.control.do('signature/sign', {
    token: account,
    id: request?.externalId as string,
    signer: signers[0]?.id as string,
  });
  await itComesBack();
  expect(await theRun(w, 'our-proposals')).toMatchObject({ status: 'completed' });
  expect(
    await told('contract.created', 'contract.signed', 'project.activated', 'invoice_schedule.activated'),
  ).toEqual([1, 1, 1, 1]);
});

/** The house's workflow cloned, with a provider named at its step that sends. */
async function signByProvider(): Promise<void> {
  const { workflows } = w.owner.omni;
  const { data } = await workflows.listWorkflows({ filterKey: 'system.proposal-accepted' });
  const id = data[0]?.id ?? '';
  await workflows.pauseWorkflow({ id });
  const clone = await workflows.cloneWorkflow({ id, requestBody: { key: 'our-proposals' } });
  const path = `/v1/workflows/${clone.id}/versions`;
  const [version] = await list(path);
  const draft = await w.owner.http.json('GET', `${path}/${version?.id as string}`);
  const steps = (draft.graph.steps as Json[]).map((step) =>
    step.key === 'send' ? { ...step, input: { ...step.input, provider: 'sandbox_signature' } } : step,
  );
  await w.owner.http.json('PATCH', `${path}/${version?.id as string}`, {
    body: { graph: { ...draft.graph, steps } },
  });
  await w.owner.http.json('POST', `${path}/${version?.id as string}/publish`, { body: { activate: true } });
  await w.app.drain();
}

test('U-088 U-089 U-090 U-091 U-073 W3: mail is down three times, and the reviewer has one task and one notice of each', async () => {
  const clientId = await files.client(w.owner);
  const engagementId = await files.engagement(w.owner, clientId);
  const project = await w.owner.http.json('POST', '/v1/projects', {
    body: { engagementId, clientId, name: 'Logo' },
  });
  const contactId = await agreements.newContact(w.owner.http, clientId, 'carla@globex.example');
  const { token } = await w.owner.http.json('POST', '/v1/file-requests', {
    body: {
      title: 'Logo',
      clientId,
      contactId,
      engagementId,
      projectId: project.id,
      reviewerMemberId: w.staff.memberId,
      items: [{ key: 'logo', label: 'The logo' }],
    },
  });
  await w.app.drain();
  mailIsDown();
  const begun = await w.app.http.post('/v1/file-requests/open/upload', {
    token,
    itemKey: 'logo',
    name: 'Logo.txt',
    ...files.announce('a logo'),
  });
  const { upload, fileId } = await agreements.done(Promise.resolve(begun));
  await files.follow(w.app, upload, 'a logo');
  await agreements.done(w.app.http.post('/v1/file-requests/open/complete', { token, fileId }));
  await w.app.drain();
  expect([...tries.values()]).toContain(1);
  await itComesBack();
  expect(await theRun(w, 'system.file-request-completed')).toMatchObject({ status: 'completed' });
  expect(await list(`/v1/links?toType=project&toId=${project.id as string}`)).toHaveLength(1);
  const [task, ...more] = await list('/v1/tasks');
  expect([task?.title, more]).toEqual(['Review: Logo', []]);
  await expectEachOnce(w.staff.email);
  expect(await mails(w.staff.email)).toEqual([
    'Files are complete: Logo',
    'Files have come in: Logo',
    'Task “Review: Logo” is yours',
  ]);
  const notices = (await w.staff.http.json('GET', '/v1/notifications')).data as Json[];
  expect(notices.map(({ title }) => title as string).sort()).toEqual(await mails(w.staff.email));
});
