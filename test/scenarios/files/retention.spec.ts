import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logIn, signUpOwner, startApp, type Http, type Json } from '@omni/testing';
import { announce, client, eventsOf, problem, upload, type World } from './world';

let w: Pick<World, 'app' | 'owner' | 'clientId'>;
let http: Http;
// Each travels for years: a world of its own, with nobody in it but its owner.
beforeEach(async () => {
  const app = await startApp();
  const owner = await signUpOwner(app);
  w = { app, owner, clientId: await client(owner) };
  http = owner.http;
});
afterEach(() => w.app.stop());

/** Travels, and comes back with a token that is still good. */
async function later(by: { days: number }): Promise<void> {
  w.app.clock.advance(by);
  http = w.app.http.as((await logIn(w.app, w.owner.email)).accessToken);
}

async function sweep(): Promise<void> {
  await w.app.runSchedule('files.apply-retention');
  await w.app.runSchedule('governance.purge');
  await w.app.drain();
}

const folder = (name: string, body: object = {}): Promise<Json> =>
  http.json('POST', '/v1/folders', { body: { name, ...body } });
const place = (name: string, folderId: string | null, body: object = {}): Promise<Json> =>
  upload(w.app, http, `bytes of ${name}`, { name, folderId, ...body });
const remains = async (id: string): Promise<string> => {
  const [row] = await w.app.ownerSql<{ state: string }>(
    `select case when purged_at is not null then 'purged' when deleted_at is not null then 'binned' else 'kept' end as state
     from files.file_objects where id = $1`,
    [id],
  );
  return row?.state ?? 'none';
};

describe('what becomes of deleted files', () => {
  it('U-044 they lie in the bin for thirty days, and then their bytes, text and pictures are gone for good', async () => {
    const file = await place('Gone.txt', null);
    const [version] = await w.app.ownerSql<{ key: string }>(
      'select storage_key as key from files.file_versions where file_id = $1',
      [file.id],
    );
    const onDisk = join((w.app.ground.settings as { dataDir: string }).dataDir, 'files', version?.key ?? '');
    expect(existsSync(onDisk)).toBe(true);
    await http.delete(`/v1/files/${file.id}`);
    await later({ days: 29 });
    await sweep();
    expect(await remains(file.id)).toBe('binned');
    expect((await http.post(`/v1/files/${file.id}/restore`)).status).toBe(200);
    await http.delete(`/v1/files/${file.id}`);
    await later({ days: 31 });
    await sweep();
    expect(await remains(file.id)).toBe('purged');
    expect(existsSync(onDisk)).toBe(false);
    expect((await http.post(`/v1/files/${file.id}/restore`)).status).toBe(404);
    expect((await http.get('/v1/files?deleted=only')).body.data).toEqual([]);
    expect(await w.app.ownerSql('select 1 from files.file_texts where file_id = $1', [file.id])).toEqual([]);
    const [row] = await w.app.ownerSql<Json>(
      'select name, text_excerpt from files.file_objects where id = $1',
      [file.id],
    );
    expect(row).toEqual({ name: '', text_excerpt: null });
    expect((await eventsOf(w.app, w.owner.organizationId, 'file.bytes_removed')).map((e) => e.id)).toEqual([
      file.id,
    ]);
  });

  it('contracts and vouchers are kept for seven years, also in the bin', async () => {
    const contract = await place('Contract.txt', null, { kind: 'contract' });
    await http.delete(`/v1/files/${contract.id}`);
    await later({ days: 6 * 365 });
    await sweep();
    expect(await remains(contract.id)).toBe('binned');
    await later({ days: 366 + 2 });
    await sweep();
    expect(await remains(contract.id)).toBe('purged');
  });
});

describe('folders that say how long they keep', () => {
  it('B-058 put what is in them and below them into the bin when the time is over, the nearest folder counting', async () => {
    const short = await folder('Short', { retentionDays: 10 });
    const long = await folder('Long', { parentId: short.id, retentionDays: 100 });
    const below = await folder('Below', { parentId: long.id });
    const [a, b, c] = [
      await place('a.txt', short.id),
      await place('b.txt', long.id),
      await place('c.txt', below.id),
    ];
    const states = async () => [await remains(a.id), await remains(b.id), await remains(c.id)];
    await later({ days: 9 });
    await sweep();
    expect(await states()).toEqual(['kept', 'kept', 'kept']);
    await later({ days: 2 });
    await sweep();
    expect(await states()).toEqual(['binned', 'kept', 'kept']);
    await later({ days: 90 });
    await sweep();
    expect(await states()).toEqual(['purged', 'binned', 'binned']);
  });

  it('B-058 keep the bytes of what was deleted before the time is over', async () => {
    const keeps = await folder('Keeps', { retentionDays: 365 });
    const file = await place('early.txt', keeps.id);
    await http.delete(`/v1/files/${file.id}`);
    await later({ days: 100 });
    await sweep();
    expect(await remains(file.id)).toBe('binned');
    await later({ days: 266 });
    await sweep();
    expect(await remains(file.id)).toBe('purged');
  });
});

describe('a legal hold', () => {
  it('B-058 I25 on a folder keeps everything in it and below it: nothing is deleted, moved out, or swept away', async () => {
    const held = await folder('Held', { retentionDays: 1 });
    const below = await folder('Below', { parentId: held.id });
    const elsewhere = await folder('Elsewhere');
    const file = await place('evidence.txt', below.id);
    const binned = await place('binned.txt', below.id);
    await http.delete(`/v1/files/${binned.id}`);
    expect((await http.post(`/v1/folders/${held.id}/hold`, { reason: 'Litigation' })).body).toMatchObject({
      legalHold: true,
      holdReason: 'Litigation',
    });
    const refused = { status: 409, code: 'files.folder.legal_hold' };
    expect(problem(await http.delete(`/v1/files/${file.id}`))).toEqual(refused);
    for (const id of [held.id, below.id])
      expect(problem(await http.delete(`/v1/folders/${id}`))).toEqual(refused);
    expect(problem(await http.patch(`/v1/files/${file.id}`, { folderId: elsewhere.id }))).toEqual(refused);
    expect(problem(await http.patch(`/v1/folders/${below.id}`, { parentId: elsewhere.id }))).toEqual(refused);
    await later({ days: 400 });
    await sweep();
    expect([await remains(file.id), await remains(binned.id)]).toEqual(['kept', 'binned']);
    expect((await http.post(`/v1/folders/${held.id}/release`)).body.legalHold).toBe(false);
    await sweep();
    expect([await remains(file.id), await remains(binned.id)]).toEqual(['binned', 'purged']);
  });

  it('B-058 on a folder inside keeps the folder around it', async () => {
    const top = await folder('Top');
    const inside = await folder('Inside', { parentId: top.id });
    await http.post(`/v1/folders/${inside.id}/hold`, { reason: 'Audit' });
    expect(problem(await http.delete(`/v1/folders/${top.id}`))).toEqual({
      status: 409,
      code: 'files.folder.legal_hold',
    });
    expect(problem(await http.post(`/v1/folders/${inside.id}/hold`, { reason: 'again' })).code).toBe(
      'files.folder.already_held',
    );
    expect(problem(await http.post(`/v1/folders/${top.id}/release`)).code).toBe('files.folder.not_held');
  });

  it('B-058 B-150 on a record keeps its folders with what lies in them and below, until it is released', async () => {
    const top = await folder('Matter', { clientId: w.clientId, retentionDays: 1 });
    const below = await folder('Letters', { parentId: top.id });
    const elsewhere = await folder('Elsewhere');
    const [file, binned] = [await place('letter.txt', below.id), await place('draft.txt', below.id)];
    await http.delete(`/v1/files/${binned.id}`);
    const hold = await http.json('POST', '/v1/legal-holds', {
      body: { entityType: 'folder', entityId: top.id, reason: 'Litigation' },
    });
    const refused = { status: 409, code: 'files.folder.legal_hold' };
    expect(problem(await http.delete(`/v1/files/${file.id}`))).toEqual(refused);
    expect(problem(await http.patch(`/v1/files/${file.id}`, { folderId: elsewhere.id }))).toEqual(refused);
    expect(problem(await http.delete(`/v1/folders/${below.id}`))).toEqual(refused);
    await later({ days: 400 });
    await sweep();
    expect([await remains(file.id), await remains(binned.id)]).toEqual(['kept', 'binned']);
    await http.json('POST', `/v1/legal-holds/${hold.id as string}/release`, { body: { reason: 'Settled' } });
    await sweep();
    expect([await remains(file.id), await remains(binned.id)]).toEqual(['binned', 'purged']);
  });

  it('B-058 B-150 on a client keeps the files that are the client’s, wherever they lie', async () => {
    const [theirs, free] = [
      await place('theirs.txt', null, { clientId: w.clientId }),
      await place('free.txt', null),
    ];
    for (const { id } of [theirs, free]) await http.delete(`/v1/files/${id as string}`);
    const hold = { entityType: 'client_company', entityId: w.clientId, reason: 'Dispute' };
    await http.json('POST', '/v1/legal-holds', { body: hold });
    await later({ days: 31 });
    await sweep();
    expect([await remains(theirs.id), await remains(free.id)]).toEqual(['binned', 'purged']);
  });

  it('B-058 I25 and a deletion that race never leave a deleted file under a hold that was placed before', async () => {
    for (let round = 0; round < 5; round += 1) {
      const of = await folder(`Race ${String(round)}`);
      const file = await place('race.txt', of.id);
      const [deleted, placed] = await Promise.all([
        http.delete(`/v1/files/${file.id}`),
        http.post(`/v1/folders/${of.id}/hold`, { reason: 'now' }),
      ]);
      expect(placed.status).toBe(200);
      expect([204, 409]).toContain(deleted.status);
      expect(await remains(file.id)).toBe(deleted.status === 204 ? 'binned' : 'kept');
    }
  });
});

describe('a retention run', () => {
  const stepOf = (report: Json[], entityType: string): Json =>
    report.find((one: Json) => one.entityType === entityType && one.action === 'purge');
  const run = (query = ''): Promise<Json> =>
    http.json('POST', `/v1/retention-policies/run${query}`, { body: {} });

  it('B-058 B-150 says beforehand which files it would remove and what keeps the others, and then does so', async () => {
    const held = await folder('Held');
    const term = await folder('Term', { retentionDays: 365 });
    const files = [
      await place('gone.txt', null),
      await place('voucher.txt', null, { kind: 'receipt' }),
      await place('evidence.txt', held.id),
      await place('early.txt', term.id),
    ];
    for (const { id } of files) await http.delete(`/v1/files/${id as string}`);
    await http.json('POST', `/v1/folders/${held.id as string}/hold`, { body: { reason: 'Audit' } });
    await later({ days: 31 });
    const expected = { due: 1, done: 1, kept: { linked_or_kind: 1, folder_hold: 1, folder_term: 1 } };
    expect(stepOf((await run('?dryRun=true')).result.report, 'file')).toMatchObject(expected);
    expect(await remains(files[0]?.id as string)).toBe('binned');
    const done = await run();
    await w.app.drain();
    expect(stepOf(done.report, 'file')).toMatchObject(expected);
    expect(await Promise.all(files.map(({ id }) => remains(id as string)))).toEqual([
      'purged',
      'binned',
      'binned',
      'binned',
    ]);
    const audits = await http.json(
      'GET',
      `/v1/audit-events?entityId=${files[0]?.id as string}&action=file.purge`,
    );
    expect(audits.data).toMatchObject([{ action: 'file.purge', before: null, after: null }]);
  });

  it('B-150 knows files, folders, notes, requests, shares, conversations, appointments and notifications', async () => {
    await w.app.drain();
    const { data } = await http.json('GET', '/v1/retention-policies?filter[action]=purge&limit=200');
    const known = Object.fromEntries(
      data.map((one: Json) => [one.entityType as string, one.floorDays as number]),
    ) as Record<string, number>;
    expect(known).toMatchObject({
      file: 30,
      folder: 30,
      note: 1096,
      file_request: 1096,
      file_share: 90,
      thread: 1096,
      appointment: 1096,
      notification: 90,
    });
  });

  it('B-150 notes that were deleted are forgotten after three years, folders after what lay in them', async () => {
    const note = await http.json('POST', '/v1/notes', { body: { title: 'Old', body: 'Secret' } });
    await http.delete(`/v1/notes/${note.id as string}`);
    const emptied = await folder('Emptied');
    const inside = await place('inside.txt', emptied.id);
    await http.delete(`/v1/folders/${emptied.id as string}`);
    const words = async () =>
      (
        await w.app.ownerSql<Json>(
          `select (select body from files.notes where id = $1) as note, (select name from files.folders where id = $2) as folder`,
          [note.id, emptied.id],
        )
      )[0];
    await later({ days: 31 });
    await sweep();
    expect([await remains(inside.id), await words()]).toEqual([
      'purged',
      { note: 'Secret', folder: 'Emptied' },
    ]);
    await sweep();
    expect(await words()).toEqual({ note: 'Secret', folder: '' });
    await later({ days: 3 * 365 });
    await sweep();
    expect(await words()).toEqual({ note: '', folder: '' });
  });
});

it('B-150 a closed organization leaves no bytes in the store, but for what a legal hold covers', async () => {
  const [file, held] = [await place('gone.txt', null), await place('evidence.txt', null)];
  const hold = { entityType: 'file', entityId: held.id as string, reason: 'Litigation' };
  await http.json('POST', '/v1/legal-holds', { body: hold });
  await w.app.ownerSql(
    `update identity.organizations set status = 'closing', closing_at = $2 where id = $1`,
    [w.owner.organizationId, w.app.clock.now().toISOString()],
  );
  const directory = join((w.app.ground.settings as { dataDir: string }).dataDir, 'files');
  const keys = await w.app.ownerSql<{ key: string }>(
    'select storage_key as key from files.file_versions order by file_id = $1',
    [held.id],
  );
  const there = (): boolean[] => keys.map(({ key }) => existsSync(join(directory, key)));
  expect(there()).toEqual([true, true]);
  await w.app.runSchedule('identity.sweep');
  await w.app.drain();
  expect(there()).toEqual([false, true]);
  expect([await remains(file.id), await remains(held.id)]).toEqual(['purged', 'kept']);
});

it('B-056 requests are forgotten three years after their end', async () => {
  const made = await http.json('POST', '/v1/file-requests', {
    body: { title: 'Old', clientId: w.clientId, items: [{ label: 'One' }] },
  });
  await http.post(`/v1/file-requests/${made.id}/cancel`);
  await later({ days: 3 * 365 + 2 });
  await sweep();
  expect((await http.get(`/v1/file-requests/${made.id}`)).status).toBe(404);
  expect((await http.post('/v1/files', { name: 'x.txt', ...announce('x') })).status).toBe(201);
});
