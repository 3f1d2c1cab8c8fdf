import type { Http, Json, Person } from '@omni/testing';
import {
  announce,
  client,
  download,
  engagement,
  eventsOf,
  follow,
  portalClient,
  problem,
  upload,
  world,
  type World,
} from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

let count = 0;
const make = (who: Person | { http: Http }, body: object = {}): Promise<Json> => {
  count += 1;
  return upload(w.app, who.http, `bytes ${String(count)}`, { name: `File ${String(count)}.txt`, ...body });
};
const sees = async (who: { http: Http }, id: string): Promise<boolean> => {
  const [row, list, address] = [
    await who.http.get(`/v1/files/${id}`),
    await who.http.json('GET', '/v1/files?limit=200'),
    await who.http.get(`/v1/files/${id}/download`),
  ];
  const listed = (list.data as { id: string }[]).some((one) => one.id === id);
  // Whatever way one looks, the answer is the same.
  expect([row.status === 200, address.status === 200]).toEqual([listed, listed]);
  return listed;
};

describe('who sees a file of which sensitivity', () => {
  const table: [string, Record<string, boolean>][] = [
    ['normal', { owner: true, manager: true, staff: false, accountant: false }],
    ['hr', { owner: true, manager: false, staff: false, accountant: false }],
    ['financial', { owner: true, manager: true, staff: false, accountant: true }],
    ['legal', { owner: true, manager: true, staff: false, accountant: false }],
  ];
  it.each(table)('rights: one that is %s', async (sensitivity, expected) => {
    const file = await make(w.owner, { sensitivity });
    const seen: Record<string, boolean> = {};
    for (const role of ['owner', 'manager', 'staff', 'accountant'] as const)
      seen[role] = await sees(w[role], file.id);
    expect(seen).toEqual(expected);
  });

  it('rights: Accountants see receipts, whatever their sensitivity', async () => {
    expect(await sees(w.accountant, (await make(w.owner, { kind: 'receipt' })).id)).toBe(true);
  });

  it('rights: Staff see their own and what they are named for, but nothing of personnel or legal matters', async () => {
    expect(await sees(w.staff, (await make(w.staff)).id)).toBe(true);
    expect(await sees(w.staff, (await make(w.owner, { memberIds: [w.staff.memberId] })).id)).toBe(true);
    const legal = await make(w.owner, { memberIds: [w.staff.memberId], sensitivity: 'legal' });
    expect(await sees(w.staff, legal.id)).toBe(false);
  });

  it('rights: nobody makes, or turns a file into, one that they may not see', async () => {
    const bytes = announce('x');
    const refused: [Person, object][] = [
      [w.manager, { sensitivity: 'hr' }],
      [w.staff, { sensitivity: 'legal' }],
      [w.accountant, {}],
    ];
    for (const [who, body] of refused)
      expect((await who.http.post('/v1/files', { name: 'x.txt', ...bytes, ...body })).status).toBe(403);
    const own = await make(w.staff);
    expect((await w.staff.http.patch(`/v1/files/${own.id}`, { sensitivity: 'hr' })).status).toBe(403);
    expect((await w.staff.http.patch(`/v1/files/${own.id}`, { name: 'Renamed.txt' })).body.name).toBe(
      'Renamed.txt',
    );
  });

  it('rights: Staff and Accountants delete nothing; Accountants bring vouchers and change none', async () => {
    const own = await make(w.staff);
    expect((await w.staff.http.delete(`/v1/files/${own.id}`)).status).toBe(403);
    const voucher = await make(w.accountant, { kind: 'receipt' });
    expect(voucher.status).toBe('available');
    expect((await w.accountant.http.patch(`/v1/files/${voucher.id}`, { name: 'x' })).status).toBe(403);
    expect((await w.accountant.http.post(`/v1/files/${voucher.id}/versions`, announce('new'))).status).toBe(
      403,
    );
    expect((await w.accountant.http.delete(`/v1/files/${voucher.id}`)).status).toBe(403);
    expect((await w.manager.http.delete(`/v1/files/${voucher.id}`)).status).toBe(204);
  });

  it('rights: what is kept from a role is kept from it in events, searches and the text as well', async () => {
    const file = await upload(w.app, w.owner.http, 'salaryofmsbabbage', {
      name: 'salaryofmsbabbage.txt',
      sensitivity: 'hr',
    });
    await w.app.drain();
    for (const who of [w.manager, w.staff, w.accountant]) {
      for (const path of [
        '/v1/events?limit=200',
        '/v1/search?q=salaryofmsbabbage',
        '/v1/files?q=salaryofmsbabbage',
        '/v1/changes?limit=500',
        '/v1/timeline?limit=200',
      ])
        expect([path, (await who.http.get(path)).text.includes('salaryofmsbabbage')]).toEqual([path, false]);
      expect((await who.http.get(`/v1/files/${file.id}/text`)).status).toBe(404);
      expect((await who.http.get(`/v1/files/${file.id}/versions`)).status).toBe(404);
    }
  });
});

describe('in the portal', () => {
  const list = async (http: Http): Promise<string[]> =>
    (await http.json('GET', '/v1/portal/files?limit=100')).data.map((file: Json) => file.id as string);

  it('a client sees the files that are for them once they are available, and no others', async () => {
    const carla = await portalClient(w);
    const theirs = await make(w.owner, { clientId: w.clientId, visibility: 'client' });
    const [internal, others, waiting] = [
      await make(w.owner, { clientId: w.clientId }),
      await make(w.owner, { clientId: await client(w.owner, 'Others Ltd'), visibility: 'client' }),
      await w.owner.http.json('POST', '/v1/files', {
        body: { name: 'Waiting.txt', clientId: w.clientId, visibility: 'client', ...announce('waiting') },
      }),
    ];
    const seen = await list(carla.http);
    expect(seen).toContain(theirs.id);
    for (const file of [internal, others, waiting]) {
      expect(seen).not.toContain(file.id);
      expect((await carla.http.get(`/v1/portal/files/${file.id}`)).status).toBe(404);
      expect((await carla.http.get(`/v1/portal/files/${file.id}/download`)).status).toBe(404);
    }
    const shown = await carla.http.json('GET', `/v1/portal/files/${theirs.id}`);
    for (const hidden of ['sensitivity', 'memberIds', 'custom', 'textStatus'])
      expect(shown).not.toHaveProperty(hidden);
    const address = await carla.http.json('GET', `/v1/portal/files/${theirs.id}/download`);
    expect((await follow(w.app, address)).status).toBe(200);
  });

  it('a client whose access is for one engagement sees that engagement’s files alone', async () => {
    const other = await engagement(w.owner, w.clientId, 'Other');
    const carla = await portalClient(w, { engagementId: w.engagementId });
    const [ours, theirs] = [
      await make(w.owner, { engagementId: w.engagementId, visibility: 'client' }),
      await make(w.owner, { engagementId: other, visibility: 'client' }),
    ];
    const seen = await list(carla.http);
    expect([seen.includes(ours.id), seen.includes(theirs.id)]).toEqual([true, false]);
  });

  it('a client brings files, which the business sees as theirs', async () => {
    const carla = await portalClient(w);
    const begun = await carla.http.json('POST', '/v1/portal/files', {
      body: { name: 'From Carla.txt', engagementId: w.engagementId, ...announce('from Carla') },
    });
    await follow(w.app, begun.upload, 'from Carla');
    expect((await carla.http.post(`/v1/portal/files/${begun.id}/complete`)).status).toBe(200);
    await w.app.drain();
    expect((await download(w.app, w.owner.http, begun.id)).toString()).toBe('from Carla');
    expect(await w.owner.http.json('GET', `/v1/files/${begun.id}`)).toMatchObject({
      clientId: w.clientId,
      engagementId: w.engagementId,
      visibility: 'client',
      createdByKind: 'client',
      createdById: carla.contactId,
    });
    const { data } = await w.owner.http.json('GET', `/v1/files/${begun.id}/versions`);
    expect(data[0]).toMatchObject({ uploadedByKind: 'client', uploadedById: carla.contactId });
  });

  it('a client brings nothing for engagements of others, and nothing without the permission', async () => {
    const foreign = await engagement(w.owner, await client(w.owner, 'Foreign Ltd'), 'Foreign');
    const carla = await portalClient(w);
    const body = { name: 'x.txt', ...announce('x') };
    expect(problem(await carla.http.post('/v1/portal/files', { ...body, engagementId: foreign }))).toEqual({
      status: 422,
      code: 'files.place.mismatch',
    });
    const reader = await portalClient(w, { permissions: ['files.read'] });
    expect((await reader.http.post('/v1/portal/files', body)).status).toBe(403);
    const neither = await portalClient(w, { permissions: ['timeline.read'] });
    expect((await neither.http.get('/v1/portal/files')).status).toBe(403);
    expect((await neither.http.get('/v1/portal/folders')).status).toBe(403);
  });

  it('portal tokens open no other route, and members’ tokens open no portal route', async () => {
    const carla = await portalClient(w);
    for (const path of ['/v1/files', '/v1/folders', '/v1/file-requests', '/v1/notes', '/v1/file-shares'])
      expect((await carla.http.get(path)).status).toBe(403);
    expect((await w.owner.http.get('/v1/portal/files')).status).toBe(403);
  });

  it('a client sees the folders that are for them', async () => {
    const carla = await portalClient(w);
    const applied = await w.owner.http.json('POST', '/v1/folders/apply-template', {
      body: { engagementId: w.engagementId },
    });
    const internal = await w.owner.http.json('POST', '/v1/folders', {
      body: { name: 'Inside', clientId: w.clientId },
    });
    const { data } = await carla.http.json('GET', '/v1/portal/folders?limit=100');
    const ids = data.map((folder: Json) => folder.id);
    expect(ids).toEqual(expect.arrayContaining(applied.data.map((folder: Json) => folder.id)));
    expect(ids).not.toContain(internal.id);
    expect(data[0]).not.toHaveProperty('legalHold');
  });

  it('a file is told of as shared when it becomes available to the client, and when it is made so later', async () => {
    const published = async (id: string): Promise<number> =>
      (await eventsOf(w.app, w.owner.organizationId, 'file.published')).filter((event) => event.id === id)
        .length;
    const [at, later] = [
      await make(w.owner, { clientId: w.clientId, visibility: 'client' }),
      await make(w.owner, { clientId: w.clientId }),
    ];
    expect([await published(at.id), await published(later.id)]).toEqual([1, 0]);
    await w.owner.http.json('PATCH', `/v1/files/${later.id}`, { body: { visibility: 'client' } });
    expect(await published(later.id)).toBe(1);
  });
});
