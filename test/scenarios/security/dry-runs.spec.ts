import { signUpOwner, startApp, type Person, type TestApp } from '@omni/testing';
import { announce, here } from '../files/world';

let app: TestApp;
let owner: Person;
beforeAll(async () => {
  app = await startApp();
  owner = await signUpOwner(app);
});
afterAll(() => app.stop());

/** A link to a file that may be had once. */
async function shareOnce(): Promise<{ id: string; token: string }> {
  const body = { name: 'a.txt', ...announce('hello') };
  const { id: fileId, upload } = await owner.http.json('POST', '/v1/files', { body });
  await fetch(here(app, upload.url), { method: 'PUT', headers: upload.headers, body: 'hello' });
  await owner.http.json('POST', `/v1/files/${fileId as string}/complete`, { body: {} });
  await app.drain();
  return owner.http.json('POST', '/v1/file-shares', { body: { fileId, maxDownloads: 1 } });
}

test('U-130 a dry run shows nothing that is counted when it is shown', async () => {
  const { token } = await shareOnce();
  const dry = await app.http.post('/v1/file-shares/open/access?dryRun=true', { token });
  expect([dry.status, dry.body.result]).toEqual([200, null]);
  expect(JSON.stringify(dry.body)).not.toContain('signature=');
  expect((await app.http.post('/v1/file-shares/open/access', { token })).body.url).toContain('signature=');
  expect((await app.http.post('/v1/file-shares/open/access', { token })).status).toBe(410);
});

test('U-129 bank details are not shown by a dry run, which leaves nothing in the audit', async () => {
  const iban = 'DE89370400440532013000';
  const body = { name: 'Paper Mill', bankDetails: { iban, accountHolder: 'Paper Mill' } };
  const { id, version } = await owner.http.json('POST', '/v1/vendors', { body });
  const path = `/v1/vendors/${id as string}/reveal-bank-details`;
  const headers = { 'if-match': `"${String(version)}"` };
  const dry = await owner.http.json('POST', `${path}?dryRun=true`, { body: {}, headers });
  expect(JSON.stringify(dry)).not.toContain(iban);
  expect(JSON.stringify(await owner.http.json('POST', path, { body: {}, headers }))).toContain(iban);
});
