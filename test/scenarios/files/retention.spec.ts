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
  await w.app.runSchedule('files.purge-files');
  await w.app.runSchedule('files.purge-records');
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
