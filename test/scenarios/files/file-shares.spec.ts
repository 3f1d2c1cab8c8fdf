import { signUpOwner, type Json } from '@omni/testing';
import { announce, eventsOf, follow, here, problem, upload, world, type World } from './world';

let w: World;
let file: Json;
beforeAll(async () => {
  w = await world();
  file = await upload(w.app, w.owner.http, 'shared bytes', { name: 'Shared.txt' });
});
afterAll(() => w.app.stop());

const share = (body: object = {}): Promise<Json> =>
  w.owner.http.json('POST', '/v1/file-shares', { body: { fileId: file.id, ...body } });
const take = (token: string, body: object = {}) =>
  w.app.http.post('/v1/file-shares/open/access', { token, ...body });
const over = { status: 410, code: 'files.file_share.over' };

describe('a shared file', () => {
  it('U-048 is had by anybody who has the link', async () => {
    const made = await share();
    expect(made).toMatchObject({
      status: 'active',
      permission: 'download',
      downloadCount: 0,
      hasPassword: false,
    });
    const shown = await (await fetch(here(w.app, made.url))).json();
    expect(shown).toMatchObject({
      name: 'Shared.txt',
      sizeBytes: 12,
      needsPassword: false,
      remainingDownloads: null,
    });
    const answer = await take(made.token);
    expect(answer.status).toBe(200);
    const got = await follow(w.app, answer.body);
    expect(await got.text()).toBe('shared bytes');
    expect(await w.owner.http.json('GET', `/v1/file-shares/${made.id}`)).toMatchObject({ downloadCount: 1 });
    expect(
      (await eventsOf(w.app, w.owner.organizationId, 'file_share.%')).slice(-2).map((e) => e.type),
    ).toEqual(['file_share.created', 'file_share.accessed']);
  });

  it('U-048 is gone when its time is over', async () => {
    const start = w.app.clock.now();
    const made = await share({ expiresAt: new Date(start.getTime() + 600_000).toISOString() });
    w.app.clock.advance(599_000);
    expect((await take(made.token)).status).toBe(200);
    w.app.clock.advance(1000);
    expect(problem(await take(made.token))).toEqual(over);
    expect((await fetch(here(w.app, made.url))).status).toBe(410);
    await w.app.runSchedule('files.end-shares');
    expect((await w.owner.http.json('GET', `/v1/file-shares/${made.id}`)).status).toBe('expired');
    w.app.clock.set(start);
  });

  it('U-048 is gone after as many downloads as were allowed, also when all come at once', async () => {
    const made = await share({ maxDownloads: 3 });
    const answers = await Promise.all(Array.from({ length: 12 }, () => take(made.token)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([
      200,
      200,
      200,
      ...Array<number>(9).fill(410),
    ]);
    expect(problem(await take(made.token))).toEqual(over);
    expect(await w.owner.http.json('GET', `/v1/file-shares/${made.id}`)).toMatchObject({
      status: 'exhausted',
      downloadCount: 3,
    });
  });

  it('U-048 looking at the link counts nothing', async () => {
    const made = await share({ maxDownloads: 1 });
    for (let i = 0; i < 5; i += 1) expect((await fetch(here(w.app, made.url))).status).toBe(200);
    expect((await take(made.token)).status).toBe(200);
  });

  it('U-048 is gone when it is taken back, or deleted, or the file is', async () => {
    const [revoked, deleted] = [await share(), await share()];
    expect((await w.owner.http.post(`/v1/file-shares/${revoked.id}/revoke`)).body.status).toBe('revoked');
    expect(problem(await take(revoked.token))).toEqual(over);
    await w.owner.http.delete(`/v1/file-shares/${deleted.id}`);
    expect((await take(deleted.token)).status).toBe(404);
    const other = await upload(w.app, w.owner.http, 'to be deleted', { name: 'Deleted.txt' });
    const orphan = await share({ fileId: other.id });
    await w.owner.http.delete(`/v1/files/${other.id}`);
    expect(problem(await take(orphan.token))).toEqual(over);
  });

  it('U-048 may have a password, which is never stored as it is and not to be guessed', async () => {
    const made = await share({ password: 'open sesame!', maxDownloads: 2 });
    expect(made).toMatchObject({ hasPassword: true });
    expect(await (await fetch(here(w.app, made.url))).json()).toMatchObject({ needsPassword: true });
    const wrong = { status: 403, code: 'files.file_share.wrong_password' };
    expect(problem(await take(made.token))).toEqual(wrong);
    expect(problem(await take(made.token, { password: 'wrong' }))).toEqual(wrong);
    expect((await take(made.token, { password: 'open sesame!' })).status).toBe(200);
    for (let i = 0; i < 10; i += 1) await take(made.token, { password: `guess ${String(i)}` });
    const locked = await take(made.token, { password: 'open sesame!' });
    expect(problem(locked)).toEqual({ status: 429, code: 'files.file_share.locked' });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
    w.app.clock.advance(15 * 60_000);
    expect((await take(made.token, { password: 'open sesame!' })).status).toBe(200);
    w.app.clock.advance(-15 * 60_000);
    const [row] = await w.app.ownerSql<{ hash: string }>(
      'select password_hash as hash from files.file_shares where id = $1',
      [made.id],
    );
    expect(row?.hash).toMatch(/^\$argon2id\$/);
    const kept = await w.app.ownerSql(`select * from timeline.entity_versions where entity_id = $1`, [
      made.id,
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/argon2id|open sesame/);
  });

  it('U-048 that may only be looked at is shown in place where it cannot act', async () => {
    const made = await share({ permission: 'view' });
    const got = await follow(w.app, (await take(made.token)).body);
    expect(got.headers.get('content-disposition')).toMatch(/^inline/);
    const page = await upload(w.app, w.owner.http, '<html></html>', { name: 'Page.html', mime: 'text/html' });
    const active = await follow(
      w.app,
      (await take((await share({ fileId: page.id, permission: 'view' })).token)).body,
    );
    expect(active.headers.get('content-disposition')).toMatch(/^attachment/);
  });

  it('U-048 is only shared by who may see it, and for a year at most', async () => {
    expect((await w.staff.http.post('/v1/file-shares', { fileId: file.id })).status).toBe(404);
    const start = w.app.clock.now().getTime();
    for (const days of [-1, 400])
      expect(
        problem(
          await w.owner.http.post('/v1/file-shares', {
            fileId: file.id,
            expiresAt: new Date(start + days * 86_400_000).toISOString(),
          }),
        ),
      ).toEqual({ status: 422, code: 'files.file_share.wrong_end' });
    const own = await w.staff.http.json('POST', '/v1/files', {
      body: { name: 'Own.txt', ...announce('own') },
    });
    await follow(w.app, own.upload, 'own');
    await w.app.drain();
    const shared = await w.staff.http.json('POST', '/v1/file-shares', { body: { fileId: own.id } });
    expect((await w.staff.http.post(`/v1/file-shares/${shared.id}/revoke`)).status).toBe(200);
    expect((await w.accountant.http.get(`/v1/file-shares/${shared.id}`)).status).toBe(200);
    expect((await w.accountant.http.post(`/v1/file-shares/${shared.id}/revoke`)).status).toBe(403);
  });

  it('I2 tokens of another kind or another organization open nothing', async () => {
    const others = await signUpOwner(w.app, { organization: { name: 'Others' } });
    const made = await share();
    expect((await others.http.get(`/v1/file-shares/${made.id}`)).status).toBe(404);
    expect((await others.http.post('/v1/file-shares', { fileId: file.id })).status).toBe(404);
    const token = made.token as string;
    for (const wrong of ['x', token.slice(0, -2), token.replace('obs_fs_', 'obs_fr_')])
      expect((await take(wrong)).status).toBe(404);
  });

  it('U-048 links are forgotten ninety days after their end', async () => {
    const start = w.app.clock.now();
    const made = await share({ expiresAt: new Date(start.getTime() + 86_400_000).toISOString() });
    w.app.clock.advance({ days: 92 });
    await w.app.runSchedule('files.end-shares');
    await w.app.runSchedule('governance.purge');
    const [row] = await w.app.ownerSql<{ purged: boolean; hash: string }>(
      'select purged_at is not null as purged, token_hash as hash from files.file_shares where id = $1',
      [made.id],
    );
    expect(row).toEqual({ purged: true, hash: made.id });
    w.app.clock.set(start);
  });
});
