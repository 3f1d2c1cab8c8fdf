import { mailTo, signUpOwner, type Json } from '@omni/testing';
import { announce, client, eventsOf, follow, here, portalClient, problem, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const DAY = 86_400_000;
const ITEMS = [
  { key: 'plan', label: 'Floor plan', allowedMime: ['application/pdf', 'image/*'] },
  { label: 'Tax number' },
  { key: 'extra', label: 'Anything else', required: false, maxFiles: 2 },
];

let contacts = 0;
async function contact(body: object = {}): Promise<Json> {
  contacts += 1;
  const primaryEmail = `carla-${String(contacts)}-${String(process.pid)}@example.com`;
  return w.owner.http.json('POST', '/v1/contacts', {
    body: { firstName: 'Carla', clientId: w.clientId, primaryEmail, ...body },
  });
}

const ask = (body: object = {}): Promise<Json> =>
  w.owner.http.json('POST', '/v1/file-requests', {
    body: { title: 'Documents', clientId: w.clientId, items: ITEMS, ...body },
  });

const shown = (token: string) => w.app.http.get(`/v1/file-requests/open?token=${token}`);

const begin = (token: string, itemKey: string, bytes: string, body: object = {}) =>
  w.app.http.post('/v1/file-requests/open/upload', {
    token,
    itemKey,
    name: `${itemKey}.txt`,
    ...announce(bytes),
    ...body,
  });

/** A file for an item, sent by somebody who has the link and nothing else. */
async function send(token: string, itemKey: string, bytes: string, body: object = {}): Promise<string> {
  const begun = await begin(token, itemKey, bytes, body);
  if (begun.status !== 200) throw new Error(begun.text);
  await follow(w.app, begun.body.upload, bytes);
  const complete = await w.app.http.post('/v1/file-requests/open/complete', {
    token,
    fileId: begun.body.fileId,
  });
  if (complete.status !== 200) throw new Error(complete.text);
  await w.app.drain();
  return begun.body.fileId as string;
}

const PDF = { mime: 'application/pdf' };
const requestOf = (id: string): Promise<Json> => w.owner.http.json('GET', `/v1/file-requests/${id}`);

describe('a request for files', () => {
  it('U-047 B-056 is answered by anybody who has its link, item by item', async () => {
    const request = await ask({ instructions: 'As PDF, please' });
    expect(request).toMatchObject({ status: 'open', reviewerMemberId: w.owner.memberId });
    expect(request.items.map((item: Json) => item.key)).toEqual(['plan', 'tax-number', 'extra']);
    const open = await fetch(here(w.app, request.url));
    expect(await open.json()).toMatchObject({
      title: 'Documents',
      instructions: 'As PDF, please',
      organizationName: 'Analytical Engines',
      items: [{ key: 'plan', files: [] }, { key: 'tax-number' }, { key: 'extra', required: false }],
    });
    const fileId = await send(request.token, 'plan', '%PDF-1.4 a plan', { ...PDF, name: 'Plan.pdf' });
    expect(await requestOf(request.id)).toMatchObject({
      status: 'partially_fulfilled',
      items: [{ key: 'plan', fileIds: [fileId] }, { fileIds: [] }, { fileIds: [] }],
    });
    expect(await w.owner.http.json('GET', `/v1/files/${fileId}`)).toMatchObject({
      status: 'available',
      clientId: w.clientId,
      visibility: 'client',
      fileRequestId: request.id,
      fileRequestItem: 'plan',
      createdByKind: 'client',
    });
    expect((await shown(request.token)).body.items[0].files).toEqual([
      { id: fileId, name: 'Plan.pdf', status: 'available', problem: null },
    ]);
  });

  it('U-088 U-047 is completed by the last file that is required, and says so with everything that a workflow needs', async () => {
    const engagementId = w.engagementId;
    const request = await ask({ clientId: undefined, engagementId });
    const plan = await send(request.token, 'plan', '%PDF-1.4 another', PDF);
    const before = await eventsOf(w.app, w.owner.organizationId, 'file_request.completed');
    const number = await send(request.token, 'tax-number', 'DE 123');
    expect(await requestOf(request.id)).toMatchObject({
      status: 'completed',
      completedAt: expect.any(String),
    });
    const completed = await eventsOf(w.app, w.owner.organizationId, 'file_request.completed');
    expect(completed.slice(before.length)).toMatchObject([
      {
        id: request.id,
        data: {
          fileRequestId: request.id,
          clientId: w.clientId,
          engagementId,
          projectId: null,
          reviewerMemberId: w.owner.memberId,
          fileIds: [plan, number],
        },
      },
    ]);
    expect(problem(await begin(request.token, 'extra', 'more'))).toEqual({
      status: 410,
      code: 'files.file_request.over',
    });
    expect((await shown(request.token)).body.status).toBe('completed');
  });

  it('U-023 the client is filled in from the engagement, the project or the contact', async () => {
    const somebody = await contact();
    const project = await w.owner.http.json('POST', '/v1/projects', {
      body: { engagementId: w.engagementId, name: 'Asked' },
    });
    for (const place of [
      { engagementId: w.engagementId },
      { projectId: project.id },
      { contactId: somebody.id },
    ])
      expect((await ask({ clientId: undefined, ...place })).clientId).toBe(w.clientId);
    expect(problem(await w.owner.http.post('/v1/file-requests', { title: 'x', items: ITEMS }))).toEqual({
      status: 422,
      code: 'files.file_request.client_needed',
    });
  });

  it('B-056 takes only what an item takes', async () => {
    const request = await ask();
    const refused: [string, object, number, string][] = [
      ['plan', {}, 422, 'files.file_request.type_not_allowed'],
      ['nothing', {}, 422, 'files.file_request.unknown_item'],
      ['tax-number', { name: '../x' }, 422, 'validation_failed'],
    ];
    for (const [key, body, status, code] of refused)
      expect(problem(await begin(request.token, key, 'x', body))).toEqual({ status, code });
    await send(request.token, 'plan', '%PDF-1.4 p', PDF);
    expect(problem(await begin(request.token, 'plan', '%PDF-1.4 q', PDF))).toEqual({
      status: 409,
      code: 'files.file_request.item_full',
    });
    await send(request.token, 'extra', 'one');
    await send(request.token, 'extra', 'two');
    expect((await begin(request.token, 'extra', 'three')).status).toBe(409);
  });

  it('U-125 bytes that are not what they claim fulfil nothing, and whoever sent them is told', async () => {
    const request = await ask();
    const begun = await begin(request.token, 'plan', 'MZ a program', { mime: 'image/png' });
    await follow(w.app, begun.body.upload, 'MZ a program');
    await w.app.drain();
    expect((await requestOf(request.id)).status).toBe('open');
    expect((await shown(request.token)).body.items[0].files[0]).toMatchObject({
      status: 'pending_upload',
      problem: 'These bytes are evidently no image/png.',
    });
  });

  it('B-056 puts files into its folder under names of their own', async () => {
    const folder = await w.owner.http.json('POST', '/v1/folders', { body: { name: 'Incoming' } });
    const request = await ask({ folderId: folder.id });
    const ids = [
      await send(request.token, 'extra', 'first', { name: 'Scan.txt' }),
      await send(request.token, 'extra', 'second', { name: 'scan.TXT' }),
    ];
    const files = await Promise.all(ids.map((id) => w.owner.http.json('GET', `/v1/files/${id}`)));
    expect(files).toMatchObject([
      { name: 'Scan.txt', folderId: folder.id },
      { name: 'scan (2).TXT', folderId: folder.id },
    ]);
  });

  it('U-047 looking at the link changes nothing, and a link that is none leads nowhere', async () => {
    const request = await ask();
    const before = await requestOf(request.id);
    for (let i = 0; i < 3; i += 1) expect((await shown(request.token)).status).toBe(200);
    expect(await requestOf(request.id)).toEqual(before);
    const { token } = request as { token: string };
    for (const wrong of [
      token.slice(0, -1),
      `${token}x`,
      'obs_fr_x',
      'x',
      token.replace('obs_fr_', 'obs_fs_'),
    ]) {
      expect((await shown(wrong)).status).toBe(404);
      expect((await begin(wrong, 'plan', 'x')).status).toBe(404);
    }
    expect(JSON.stringify(await requestOf(request.id))).not.toContain('obs_fr_');
    const stored = await w.app.ownerSql('select token_hash, token_sealed from files.file_requests');
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('U-047 the link of one request completes no file of another', async () => {
    const [one, other] = [await ask(), await ask()];
    const begun = await begin(one.token, 'tax-number', 'x');
    const answer = await w.app.http.post('/v1/file-requests/open/complete', {
      token: other.token,
      fileId: begun.body.fileId,
    });
    expect(answer.status).toBe(404);
  });

  it('B-056 asked for twice under one key, it is one request with one link', async () => {
    const key = { sourceKey: 'workflow 7, step 2' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(key)));
    expect(new Set(answers.map((one) => one.id)).size).toBe(1);
    expect(new Set(answers.map((one) => one.token)).size).toBe(1);
  });
});

describe('the time that a request has', () => {
  it('B-056 ends by the clock, can be extended by the same link, and can be taken back', async () => {
    const start = w.app.clock.now();
    const request = await ask({ expiresAt: new Date(start.getTime() + 10 * 60_000).toISOString() });
    w.app.clock.advance(10 * 60_000);
    expect((await begin(request.token, 'tax-number', 'late')).status).toBe(410);
    await w.app.runSchedule('files.expire-requests');
    await w.app.drain();
    expect((await requestOf(request.id)).status).toBe('expired');
    expect((await shown(request.token)).status).toBe(410);
    expect(
      (await eventsOf(w.app, w.owner.organizationId, 'file_request.expired')).map((e) => e.id),
    ).toContain(request.id);
    const until = new Date(start.getTime() + 5 * DAY).toISOString();
    const extended = await w.owner.http.post(`/v1/file-requests/${request.id}/extend`, { expiresAt: until });
    expect(extended).toMatchObject({ status: 200, body: { status: 'open', expiresAt: until } });
    expect((await shown(request.token)).status).toBe(200);
    expect((await w.owner.http.post(`/v1/file-requests/${request.id}/cancel`)).body.status).toBe('cancelled');
    expect((await shown(request.token)).status).toBe(410);
    expect(problem(await w.owner.http.post(`/v1/file-requests/${request.id}/cancel`))).toEqual({
      status: 409,
      code: 'invalid_transition',
    });
    expect(
      (await w.owner.http.post(`/v1/file-requests/${request.id}/extend`, { expiresAt: until })).status,
    ).toBe(410);
    w.app.clock.set(start);
  });

  it('B-056 the contact is mailed the link when it is sent, and reminded every so many days until all has come', async () => {
    const start = w.app.clock.now();
    const somebody = await contact();
    const request = await ask({
      contactId: somebody.id,
      reminderEveryDays: 3,
      expiresAt: new Date(start.getTime() + 20 * DAY).toISOString(),
    });
    expect(await mailTo(w.app, somebody.primaryEmail)).toEqual([]);
    await w.owner.http.json('POST', `/v1/file-requests/${request.id}/send`);
    const [first] = await mailTo(w.app, somebody.primaryEmail);
    expect(first).toMatchObject({ subject: 'Documents' });
    expect(first?.text).toContain(request.token);
    expect(first?.text).toContain('Floor plan, Tax number');
    await send(request.token, 'tax-number', 'DE 123');
    const remind = async (): Promise<number> => {
      await w.app.runSchedule('files.remind-requests');
      return (await mailTo(w.app, somebody.primaryEmail)).length - 1;
    };
    w.app.clock.advance(3 * DAY - 1000);
    expect(await remind()).toBe(0);
    w.app.clock.advance(1000);
    expect(await remind()).toBe(1);
    expect(await remind()).toBe(1);
    w.app.clock.advance(3 * DAY);
    expect(await remind()).toBe(2);
    const [last] = await mailTo(w.app, somebody.primaryEmail);
    expect(last?.subject).toBe('Reminder: Documents');
    expect(last?.text).toContain('What is missing: Floor plan.');
    expect(
      (await eventsOf(w.app, w.owner.organizationId, 'file_request.reminder_due')).at(-1)?.data,
    ).toMatchObject({
      reminderNo: 2,
      missing: ['Floor plan'],
      contactId: somebody.id,
    });
    await send(request.token, 'plan', '%PDF-1.4 last', PDF);
    w.app.clock.advance(3 * DAY);
    expect(await remind()).toBe(2);
    w.app.clock.set(start);
  });

  it('B-056 nobody is mailed who has no address or wants no mail', async () => {
    const silent = await contact({ doNotContact: true });
    const request = await ask({ contactId: silent.id });
    expect(problem(await w.owner.http.post(`/v1/file-requests/${request.id}/send`))).toEqual({
      status: 422,
      code: 'files.file_request.no_address',
    });
  });
});

describe('who may ask for files and see what came', () => {
  it('rights: Staff ask and see their own, and the files that came for them', async () => {
    const owners = await ask();
    expect((await w.staff.http.get(`/v1/file-requests/${owners.id}`)).status).toBe(404);
    const own = await w.staff.http.json('POST', '/v1/file-requests', {
      body: { title: 'Mine', clientId: w.clientId, items: [{ label: 'One' }] },
    });
    const fileId = await send(own.token, 'one', 'for staff');
    expect((await w.staff.http.get(`/v1/files/${fileId}`)).status).toBe(200);
    expect((await w.staff.http.delete(`/v1/file-requests/${own.id}`)).status).toBe(403);
    const reviewed = await ask({ reviewerMemberId: w.staff.memberId });
    expect((await w.staff.http.get(`/v1/file-requests/${reviewed.id}`)).status).toBe(200);
    expect((await w.accountant.http.get(`/v1/file-requests/${owners.id}`)).status).toBe(200);
    expect((await w.accountant.http.post(`/v1/file-requests/${owners.id}/cancel`)).status).toBe(403);
    expect((await w.manager.http.delete(`/v1/file-requests/${owners.id}`)).status).toBe(204);
    expect((await shown(owners.token)).status).toBe(404);
  });

  it('I2 another organization sees none of it', async () => {
    const others = await signUpOwner(w.app, { organization: { name: 'Others' } });
    const request = await ask();
    for (const path of ['', '/send', '/extend', '/cancel', '/upload'])
      expect(
        (
          await (path ? others.http.post : others.http.get).call(
            others.http,
            `/v1/file-requests/${request.id}${path}`,
            path === '/extend'
              ? { expiresAt: '2027-01-01T00:00:00Z' }
              : path === '/upload'
                ? { itemKey: 'plan', name: 'x', ...announce('x') }
                : {},
          )
        ).status,
      ).toBe(404);
  });

  it('U-047 a portal client sees the requests of their client, and sends files for them', async () => {
    const request = await ask();
    const carla = await portalClient(w);
    const { data } = await carla.http.json('GET', '/v1/portal/file-requests?limit=100');
    expect(data.map((one: Json) => one.id)).toContain(request.id);
    expect(data[0]).not.toHaveProperty('reviewerMemberId');
    const begun = await carla.http.json('POST', `/v1/portal/file-requests/${request.id}/upload`, {
      body: { itemKey: 'tax-number', name: 'Number.txt', ...announce('DE 9') },
    });
    await follow(w.app, begun.upload, 'DE 9');
    await w.app.drain();
    expect((await requestOf(request.id)).items[1].fileIds).toEqual([begun.fileId]);
    expect((await carla.http.get(`/v1/portal/files/${begun.fileId}`)).body).toMatchObject({
      status: 'available',
    });
    const elsewhere = await portalClient(w, { clientId: await client(w.owner, 'Elsewhere Ltd') });
    expect((await elsewhere.http.get(`/v1/portal/file-requests/${request.id}`)).status).toBe(404);
    const reader = await portalClient(w, { permissions: ['files.read'] });
    expect(
      (
        await reader.http.post(`/v1/portal/file-requests/${request.id}/upload`, {
          itemKey: 'plan',
          name: 'x.pdf',
          ...announce('%PDF-', 'application/pdf'),
        })
      ).status,
    ).toBe(403);
  });
});
