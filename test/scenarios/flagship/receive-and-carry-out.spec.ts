import { mailTo, type Json, type TestApp } from '@omni/testing';
import { LaneWorker } from '@omni/platform';
import * as agreements from '../agreements/world';
import * as files from '../files/world';
import * as scheduling from '../scheduling/world';

const list = async (http: { json: (method: string, path: string) => Promise<Json> }, path: string) =>
  (await http.json('GET', path)).data as Json[];

/** Everything that one cause set off, and what caused each. */
async function chain(app: TestApp, correlationId: string): Promise<Json[]> {
  return app.ownerSql<Json>(
    'select id, type, causation_id as cause, actor_kind as actor from platform.outbox_events where correlation_id = $1 order by xid, position',
    [correlationId],
  );
}

const correlationOf = async (app: TestApp, type: string): Promise<string> => {
  const [row] = await app.ownerSql<{ id: string }>(
    'select correlation_id as id from platform.outbox_events where type = $1 order by position desc limit 1',
    [type],
  );
  if (!row) throw new Error(`there is no ${type}`);
  return row.id;
};

/** The outbox is handed out from its beginning once more, as after a lost cursor. */
async function again(app: TestApp): Promise<void> {
  await app.ownerSql(`update engine.outbox_lanes set xid = '0', position = 0, created_at = '-infinity'`);
  await app.ownerSql(`delete from platform.processed_events where consumer like 'workflow.%'`);
  for (let lane = 0; lane < 8; lane += 1) await app.get(LaneWorker).run(lane);
  await app.drain();
}

describe('somebody books an appointment', () => {
  let w: scheduling.World;
  let type: Json;
  beforeAll(async () => {
    w = await scheduling.world();
    type = await scheduling.newType(w.owner, { slug: 'first-meeting' });
    await scheduling.done(scheduling.bookOpen(w, 'first-meeting', '2026-03-04T09:00:00Z'));
    await w.app.drain();
  });
  afterAll(() => w.app.stop());

  it('U-076 starts a run of the house’s workflow, and it ends well', async () => {
    const runs = await list(w.owner.http, '/v1/workflow-runs?workflow=system.appointment-booked');
    expect(runs.map((run) => [run.status, run.triggerEventType, run.error])).toEqual([
      ['completed', 'appointment.booked', null],
    ]);
  });

  it('U-077 U-078 U-079 U-080 U-081 U-082 U-222 leaves a contact, a client, folders, a project and a portal access, by one cause', async () => {
    const [contact, ...more] = await list(w.owner.http, '/v1/contacts');
    expect(more).toEqual([]);
    expect(contact).toMatchObject({ displayName: 'Grace Hopper', primaryEmail: 'grace@navy.example' });
    const [client] = await list(w.owner.http, '/v1/client-companies');
    expect(client).toMatchObject({ id: contact!.clientId, status: 'prospect', domain: 'navy.example' });
    const folders = (await list(w.owner.http, '/v1/folders?limit=50')).map((folder) => folder.name as string);
    expect(folders).toEqual(expect.arrayContaining(['Contract', 'Deliverables', 'Invoices']));
    const projects = await list(w.owner.http, '/v1/projects');
    expect(projects).toMatchObject([{ status: 'planned', clientId: client!.id }]);
    expect(await list(w.owner.http, '/v1/portal-access')).toMatchObject([
      { contactId: contact!.id, status: 'invited' },
    ]);
    expect(await mailTo(w.app, 'grace@navy.example')).not.toEqual([]);
    const told = await chain(w.app, await correlationOf(w.app, 'appointment.booked'));
    expect(told.map((event) => event.type)).toEqual(
      expect.arrayContaining([
        'appointment.booked',
        'contact.created',
        'client_company.created',
        'project.created',
        'portal_access.granted',
      ]),
    );
  });

  it('U-025 the appointment is put where it belongs', async () => {
    const [appointment] = await list(w.owner.http, '/v1/appointments');
    const [contact] = await list(w.owner.http, '/v1/contacts');
    expect(appointment).toMatchObject({ contactId: contact!.id, clientId: contact!.clientId });
    expect(appointment!.engagementId).not.toBeNull();
  });

  it('U-077 U-078 booked again, by the same person or a colleague, nobody is made twice', async () => {
    await scheduling.done(scheduling.bookOpen(w, type.slug, '2026-03-05T09:00:00Z'));
    const colleague = { name: 'Howard Aiken', email: 'howard@navy.example' };
    await scheduling.done(scheduling.bookOpen(w, type.slug, '2026-03-05T11:00:00Z', colleague));
    await w.app.drain();
    expect(await list(w.owner.http, '/v1/contacts')).toHaveLength(2);
    expect(await list(w.owner.http, '/v1/client-companies')).toHaveLength(1);
  });

  it('the same event delivered twice is carried out once', async () => {
    const before = await list(w.owner.http, '/v1/projects');
    await again(w.app);
    expect(await list(w.owner.http, '/v1/projects')).toHaveLength(before.length);
    expect(await list(w.owner.http, '/v1/workflow-runs?workflow=system.appointment-booked')).toHaveLength(3);
  });
});

describe('a client accepts a proposal', () => {
  let w: agreements.World;
  let sent: Json;
  beforeAll(async () => {
    w = await agreements.world();
    sent = await agreements.sentProposal(w, { deposit: { kind: 'amount', amountMinor: 357_000 } });
    const token = await agreements.linkIn(w.app, w.contactEmail, '/proposal');
    await agreements.done(
      w.app.http.post('/v1/shared-proposals/accept', { token, typedName: 'Grace Hopper', chosen: [] }),
    );
    await w.app.drain();
  });
  afterAll(() => w.app.stop());

  it('U-083 U-084 U-155 U-027 has its contract drafted and sent for signature, project and invoices planned, by the workflow', async () => {
    const [run] = await list(w.owner.http, '/v1/workflow-runs?workflow=system.proposal-accepted');
    expect(run).toMatchObject({ status: 'waiting' });
    const [contract] = await list(w.owner.http, `/v1/contracts?filter[proposalId]=${sent.id as string}`);
    expect(contract).toMatchObject({ status: 'sent', clientId: w.clientId });
    expect(contract!.engagementId).not.toBeNull();
    expect(await list(w.owner.http, '/v1/projects')).toMatchObject([
      { status: 'planned', engagementId: contract!.engagementId },
    ]);
    expect(await list(w.owner.http, '/v1/invoice-schedules')).toMatchObject([
      { status: 'draft', contractId: contract!.id },
    ]);
  });

  it('U-005 U-085 U-086 U-087 U-160 U-161 U-210 U-211 signed, work and invoicing begin, each step caused by the one before', async () => {
    const token = await agreements.signingLink(w.app, w.contactEmail);
    await agreements.done(
      w.app.http.post('/v1/signing/sign', { token, ...agreements.typed('Grace Hopper') }),
    );
    await w.app.drain();
    const [run] = await list(w.owner.http, '/v1/workflow-runs?workflow=system.proposal-accepted');
    expect(run).toMatchObject({ status: 'completed' });
    const [project] = await list(w.owner.http, '/v1/projects');
    expect(project).toMatchObject({ status: 'active' });
    expect(await list(w.owner.http, '/v1/invoice-schedules')).toMatchObject([{ status: 'active' }]);
    expect(await list(w.owner.http, '/v1/invoices')).toMatchObject([{ status: 'draft' }]);
    const versions = await list(w.owner.http, `/v1/projects/${project!.id as string}/versions`);
    expect(versions.map((version) => version.actorKind)).toContain('workflow');
    const told = await chain(w.app, await correlationOf(w.app, 'proposal.accepted'));
    for (const type of ['contract.created', 'project.created', 'contract.sent']) {
      const event = told.find((one) => one.type === type);
      expect([type, event?.actor, told.some((one) => one.id === event?.cause)]).toEqual([
        type,
        'workflow',
        true,
      ]);
    }
  });

  it('U-209 U-212 the signed contract is told in its own shape', async () => {
    const [signed] = await list(w.owner.http, '/v1/events?type=contract.signed');
    expect(signed).toMatchObject({
      type: 'contract.signed',
      version: 1,
      data: {
        clientId: w.clientId,
        proposalId: sent.id,
        documentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });

  it('the same events delivered twice make nothing twice', async () => {
    await again(w.app);
    expect(await list(w.owner.http, '/v1/contracts')).toHaveLength(1);
    expect(await list(w.owner.http, '/v1/projects')).toHaveLength(1);
    expect(await list(w.owner.http, '/v1/invoices')).toHaveLength(1);
  });
});

describe('a client sends the files that were asked for', () => {
  let w: files.World;
  let projectId: string;
  let fileId: string;
  beforeAll(async () => {
    w = await files.world();
    const project = await w.owner.http.json('POST', '/v1/projects', {
      body: { engagementId: w.engagementId, name: 'Website' },
    });
    projectId = project.id as string;
    const contact = await w.owner.http.json('POST', '/v1/contacts', {
      body: { clientId: w.clientId, firstName: 'Carla', primaryEmail: 'carla@client.example' },
    });
    const request = await w.owner.http.json('POST', '/v1/file-requests', {
      body: {
        title: 'Logo',
        clientId: w.clientId,
        contactId: contact.id,
        engagementId: w.engagementId,
        projectId,
        reviewerMemberId: w.staff.memberId,
        items: [{ key: 'logo', label: 'The logo' }],
      },
    });
    const begun = await w.app.http.post('/v1/file-requests/open/upload', {
      token: request.token,
      itemKey: 'logo',
      name: 'Logo.txt',
      ...files.announce('a logo'),
    });
    await files.follow(w.app, begun.body.upload, 'a logo');
    fileId = begun.body.fileId as string;
    await w.app.http.post('/v1/file-requests/open/complete', { token: request.token, fileId });
    await w.app.drain();
  });
  afterAll(() => w.app.stop());

  it('U-088 U-089 U-090 the last one starts a run that attaches them to the project and gives the reviewer a task, once', async () => {
    expect(
      await list(w.owner.http, '/v1/workflow-runs?workflow=system.file-request-completed'),
    ).toMatchObject([{ status: 'completed' }]);
    const links = await list(w.owner.http, `/v1/links?toType=project&toId=${projectId}`);
    expect(links).toMatchObject([{ fromType: 'file', fromId: fileId, relation: 'attachment' }]);
    await again(w.app);
    const tasks = await list(w.owner.http, '/v1/tasks');
    expect(tasks).toMatchObject([
      { title: 'Review: Logo', source: 'file_request', assigneeMemberId: w.staff.memberId },
    ]);
  });

  it('U-091 U-092 the reviewer is told in the app, by the same cause', async () => {
    const notices = await list(w.staff.http, '/v1/notifications');
    expect(notices.map((notice) => notice.title)).toContain('Files have come in: Logo');
    const told = await chain(w.app, await correlationOf(w.app, 'file_request.completed'));
    expect(told.map((event) => event.type)).toEqual(
      expect.arrayContaining(['file_request.completed', 'link.created', 'task.created']),
    );
  });
});
