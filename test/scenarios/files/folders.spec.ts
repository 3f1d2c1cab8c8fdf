import { signUpOwner, type Json } from '@omni/testing';
import { client, engagement, eventsOf, problem, upload, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

const folder = (name: string, body: object = {}): Promise<Json> =>
  w.owner.http.json('POST', '/v1/folders', { body: { name, ...body } });
const does = (id: string, verb: string, body: object = {}) =>
  w.owner.http.post(`/v1/folders/${id}/${verb}`, body);

describe('folders', () => {
  it('U-013 lie in one another and say the way down to them', async () => {
    const clients = await folder('Clients');
    const inside = await folder('Acme', { parentId: clients.id });
    const deeper = await folder('2026', { parentId: inside.id });
    expect(deeper.path).toEqual([clients.id, inside.id, deeper.id]);
    expect(problem(await w.owner.http.post('/v1/folders', { name: 'ACME', parentId: clients.id }))).toEqual({
      status: 409,
      code: 'files.file.name_taken',
    });
  });

  it('U-013 move with all that is below them, and never into themselves', async () => {
    const [a, b] = [await folder('A'), await folder('B')];
    const child = await folder('Child', { parentId: a.id });
    const grandchild = await folder('Grandchild', { parentId: child.id });
    const moved = await w.owner.http.json('PATCH', `/v1/folders/${child.id}`, { body: { parentId: b.id } });
    expect(moved.path).toEqual([b.id, child.id]);
    expect((await w.owner.http.json('GET', `/v1/folders/${grandchild.id}`)).path).toEqual([
      b.id,
      child.id,
      grandchild.id,
    ]);
    for (const parentId of [child.id, grandchild.id])
      expect(problem(await w.owner.http.patch(`/v1/folders/${child.id}`, { parentId }))).toEqual({
        status: 422,
        code: 'files.folder.cycle',
      });
  });

  it('U-013 are at most twenty deep', async () => {
    let parentId: string | null = null;
    for (let depth = 1; depth <= 20; depth += 1)
      parentId = (await folder(`d${String(depth)}`, { parentId })).id;
    expect(problem(await w.owner.http.post('/v1/folders', { name: 'd21', parentId }))).toEqual({
      status: 422,
      code: 'files.folder.too_deep',
    });
  });

  it('U-013 go to the bin with everything in them, and come back with it', async () => {
    const top = await folder('Binned');
    const inside = await folder('Inside', { parentId: top.id });
    const file = await upload(w.app, w.owner.http, 'inside', { name: 'Inside.txt', folderId: inside.id });
    const gone = await upload(w.app, w.owner.http, 'gone before', { name: 'Gone.txt', folderId: inside.id });
    await w.owner.http.delete(`/v1/files/${gone.id}`);
    expect((await w.owner.http.delete(`/v1/folders/${top.id}`)).status).toBe(204);
    for (const path of [`folders/${top.id}`, `folders/${inside.id}`, `files/${file.id}`])
      expect((await w.owner.http.get(`/v1/${path}`)).status).toBe(404);
    expect((await does(top.id, 'restore')).status).toBe(200);
    for (const path of [`folders/${inside.id}`, `files/${file.id}`])
      expect((await w.owner.http.get(`/v1/${path}`)).status).toBe(200);
    expect((await w.owner.http.get(`/v1/files/${gone.id}`)).status).toBe(404);
  });

  it('U-013 that come back without their parent lie at the root', async () => {
    const top = await folder('Top');
    const inside = await folder('Orphan', { parentId: top.id });
    await w.owner.http.delete(`/v1/folders/${inside.id}`);
    await w.owner.http.delete(`/v1/folders/${top.id}`);
    expect((await does(inside.id, 'restore')).body).toMatchObject({ parentId: null, path: [inside.id] });
  });

  it('U-023 say what the files in them belong to', async () => {
    const of = await folder('Of Acme', { engagementId: w.engagementId });
    expect(of.clientId).toBe(w.clientId);
    const file = await upload(w.app, w.owner.http, 'in its folder', { name: 'Placed.txt', folderId: of.id });
    expect(file).toMatchObject({ clientId: w.clientId, engagementId: w.engagementId });
  });

  it('U-024 names of files are taken once a folder, by files and in any writing', async () => {
    const of = await folder('Names');
    await upload(w.app, w.owner.http, 'one', { name: 'Plan.txt', folderId: of.id });
    const second = await w.owner.http.post('/v1/files', {
      name: 'PLAN.txt',
      folderId: of.id,
      mime: 'text/plain',
      sizeBytes: 1,
      sha256: 'a'.repeat(64),
    });
    expect(problem(second)).toEqual({ status: 409, code: 'files.file.name_taken' });
  });

  it('rights: Staff see and make their own, Accountants read, nobody else deletes', async () => {
    const owners = await folder('Owners’');
    expect((await w.staff.http.get(`/v1/folders/${owners.id}`)).status).toBe(404);
    expect((await w.accountant.http.get(`/v1/folders/${owners.id}`)).status).toBe(200);
    const own = await w.staff.http.json('POST', '/v1/folders', { body: { name: 'Staff’s' } });
    expect((await w.staff.http.get(`/v1/folders/${own.id}`)).status).toBe(200);
    expect((await w.staff.http.delete(`/v1/folders/${own.id}`)).status).toBe(403);
    expect((await w.accountant.http.post('/v1/folders', { name: 'Mine' })).status).toBe(403);
    expect((await w.staff.http.post(`/v1/folders/${own.id}/hold`, { reason: 'mine' })).status).toBe(403);
    expect((await w.manager.http.delete(`/v1/folders/${owners.id}`)).status).toBe(204);
  });
});

describe('the template of an engagement', () => {
  const apply = (engagementId: string, body: object = {}) =>
    w.owner.http.post('/v1/folders/apply-template', { engagementId, ...body });
  const names = async (engagementId: string): Promise<string[]> =>
    (
      await w.owner.http.json('GET', `/v1/folders?filter[engagementId]=${engagementId}&sort=name&limit=50`)
    ).data
      .filter((one: Json) => one.templateKey?.includes('.'))
      .map((one: Json) => one.name);

  it('U-079 gives it the folders Contract, Deliverables and Invoices, once however often it is applied', async () => {
    const engagementId = await engagement(w.owner, w.clientId, 'Brochure');
    const first = await apply(engagementId);
    expect(first.body).toMatchObject({ created: 4 });
    expect(first.body.data.map((one: Json) => one.name)).toEqual(['Contract', 'Deliverables', 'Invoices']);
    const again = await apply(engagementId);
    expect(again.body).toMatchObject({ created: 0, rootId: first.body.rootId });
    expect(again.body.data.map((one: Json) => one.id)).toEqual(first.body.data.map((one: Json) => one.id));
    expect(await names(engagementId)).toEqual(['Contract', 'Deliverables', 'Invoices']);
    const root = await w.owner.http.json('GET', `/v1/folders/${first.body.rootId}`);
    expect(root).toMatchObject({ name: 'Brochure', clientId: w.clientId, visibility: 'client' });
    const told = await eventsOf(w.app, w.owner.organizationId, 'folder.template_applied');
    expect(told.filter((event) => event.data.engagementId === engagementId)).toHaveLength(1);
  });

  it('U-079 makes them once also when it is applied twenty times at once', async () => {
    const engagementId = await engagement(w.owner, w.clientId, 'Race');
    const answers = await Promise.all(Array.from({ length: 20 }, () => apply(engagementId)));
    expect(answers.map((answer) => answer.status)).toEqual(Array(20).fill(200));
    expect(await names(engagementId)).toEqual(['Contract', 'Deliverables', 'Invoices']);
  });

  it('U-079 makes what is missing anew, and refuses engagements and templates that are not', async () => {
    const engagementId = await engagement(w.owner, w.clientId, 'Partly');
    const made = await apply(engagementId);
    await w.owner.http.delete(`/v1/folders/${made.body.data[2].id}`);
    expect((await apply(engagementId)).body.created).toBe(1);
    expect(problem(await apply(w.clientId))).toEqual({ status: 422, code: 'files.engagement.unknown' });
    expect((await apply(engagementId, { templateKey: 'other' })).status).toBe(422);
    const others = await signUpOwner(w.app, { organization: { name: 'Others' } });
    expect(problem(await others.http.post('/v1/folders/apply-template', { engagementId }))).toEqual({
      status: 422,
      code: 'files.engagement.unknown',
    });
  });
});

describe('where files belong', () => {
  it('U-023 the client is filled in from the engagement, and lists find it by the client', async () => {
    const file = await upload(w.app, w.owner.http, 'ours', {
      name: 'Filled.txt',
      engagementId: w.engagementId,
    });
    expect(file.clientId).toBe(w.clientId);
    const { data } = await w.owner.http.json('GET', `/v1/files?filter[clientId]=${w.clientId}&limit=100`);
    expect(data.map((one: Json) => one.id)).toContain(file.id);
    const elsewhere = await client(w.owner, 'Elsewhere Ltd');
    expect((await w.owner.http.json('GET', `/v1/files?filter[clientId]=${elsewhere}`)).data).toEqual([]);
  });

  it('U-198 a project says the engagement and the client', async () => {
    const project = await w.owner.http.json('POST', '/v1/projects', {
      body: { engagementId: w.engagementId, name: 'New website' },
    });
    const file = await upload(w.app, w.owner.http, 'of a project', {
      name: 'Project.txt',
      projectId: project.id,
    });
    expect(file).toMatchObject({ projectId: project.id, engagementId: w.engagementId, clientId: w.clientId });
    const { data } = await w.owner.http.json(
      'GET',
      `/v1/files?filter[projectId]=${project.id}&include=project`,
    );
    expect(data).toMatchObject([{ id: file.id, included: { project: { name: 'New website' } } }]);
  });

  it('U-023 what does not belong together is refused, and so is what is not', async () => {
    const other = await client(w.owner, 'Other Ltd');
    const bytes = { name: 'x.txt', mime: 'text/plain', sizeBytes: 1, sha256: 'a'.repeat(64) };
    const codes: [object, string][] = [
      [{ engagementId: w.engagementId, clientId: other }, 'files.place.mismatch'],
      [{ engagementId: w.clientId }, 'files.engagement.unknown'],
      [{ clientId: w.engagementId }, 'files.client.unknown'],
      [{ projectId: w.clientId }, 'files.project.unknown'],
      [{ folderId: w.clientId }, 'files.folder.unknown'],
      [{ memberIds: [w.clientId] }, 'files.member.unknown'],
    ];
    for (const [place, code] of codes)
      expect(problem(await w.owner.http.post('/v1/files', { ...bytes, ...place }))).toEqual({
        status: 422,
        code,
      });
  });

  it('U-023 files go with their client when clients are merged, and back when that is undone', async () => {
    const [kept, merged] = [await client(w.owner, 'Kept AG'), await client(w.owner, 'Merged AG')];
    const file = await upload(w.app, w.owner.http, 'moves', { name: 'Moves.txt', clientId: merged });
    await w.owner.http.json('POST', `/v1/client-companies/${kept}/merge`, { body: { mergedIds: [merged] } });
    await w.app.drain();
    expect((await w.owner.http.json('GET', `/v1/files/${file.id}`)).clientId).toBe(kept);
    const [merge] = (await w.owner.http.json('GET', '/v1/merges?sort=-createdAt')).data;
    await w.owner.http.json('POST', `/v1/merges/${String(merge.id)}/undo`);
    await w.app.drain();
    expect((await w.owner.http.json('GET', `/v1/files/${file.id}`)).clientId).toBe(merged);
  });
});
