import { Mailer } from '@omni/platform';
import {
  inviteMember,
  logIn,
  mailTo,
  mailedToken,
  signUp,
  signUpOwner,
  startApp,
  switchTo,
  type TestApp,
} from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('what names itself oddly stays text in a mail: no markup, no header of its own', async () => {
  const name = '<script>alert(1)</script>';
  const owner = await signUpOwner(app, { organization: { name: `${name} "Ltd"` } });
  await owner.http.post('/v1/invitations', { email: 'odd@example.com', role: 'staff' });
  const [mail] = await mailTo(app, 'odd@example.com');
  expect(mail?.html).toContain('&lt;script&gt;');
  expect(mail?.html).not.toContain('<script>');
  expect(mail?.headers).not.toHaveProperty('reply-to');
  await app.get(Mailer).send({
    to: 'odd@example.com',
    fromName: 'The\u2029House',
    subject: 'One\r\nBcc: victim@example.com\u2028Two',
    text: 'Hello',
    headers: { 'X-Note': 'a\r\nBcc: victim@example.com' },
  });
  const [crafted] = await mailTo(app, 'odd@example.com');
  expect(crafted?.headers).not.toHaveProperty('bcc');
  expect(crafted?.headers.from).toMatch(/^"?The House"? </);
  expect(crafted?.subject).toBe('One Bcc: victim@example.com Two');
  expect(await mailTo(app, 'victim@example.com')).toEqual([]);
});

test('a mail keeps its attachments and its name', async () => {
  await app.get(Mailer).send({
    to: ['a@example.com', 'b@example.com'],
    subject: 'Rechnung №1 – ÄÖÜ',
    text: 'Grüße',
    html: '<p>Grüße</p>',
    attachments: [
      { filename: 'rechnung.pdf', content: new Uint8Array([37, 80, 68, 70]), contentType: 'application/pdf' },
    ],
    headers: { 'Message-ID': '<one@omnibusiness>' },
  });
  const [mail] = await mailTo(app, 'b@example.com');
  expect(mail).toMatchObject({
    to: ['a@example.com', 'b@example.com'],
    subject: 'Rechnung №1 – ÄÖÜ',
    headers: { 'message-id': '<one@omnibusiness>' },
    attachments: [
      { filename: 'rechnung.pdf', contentType: 'application/pdf', size: 4, contentBase64: 'JVBERg==' },
    ],
  });
});

test('what is rolled back sends no mail, nor does a dry run', async () => {
  const owner = await signUpOwner(app);
  const body = { email: 'never@example.com', role: 'staff' };
  expect((await owner.http.post('/v1/invitations?dryRun=true', body)).body).toMatchObject({ dryRun: true });
  expect(
    (
      await app.http.post('/v1/auth/register?dryRun=true', {
        email: 'never@example.com',
        name: 'N',
        password: 'a long enough password',
      })
    ).status,
  ).toBe(200);
  expect(await mailTo(app, 'never@example.com')).toEqual([]);
});

test('a new name is carried into every organization that the person works in', async () => {
  const [first, second] = [await signUpOwner(app), await signUpOwner(app)];
  const person = await inviteMember(app, first, 'staff', { name: 'Old Name' });
  await second.http.post('/v1/invitations', { email: person.email, role: 'staff' });
  await person.http.post('/v1/invitations/accept', { token: await mailedToken(app, person.email) });
  const renamed = await person.http.patch('/v1/me', { name: 'New Name', timezone: 'Asia/Tokyo' });
  expect(renamed).toMatchObject({ status: 200, body: { name: 'New Name', timezone: 'Asia/Tokyo' } });
  const names = async (http: typeof first.http) =>
    (await http.get('/v1/members?filter[role]=staff')).body.data.map((m: { name: string }) => m.name);
  expect(await names(first.http)).toEqual(['New Name']);
  await app.drain();
  expect(await names(second.http)).toEqual(['New Name']);
});

test('who closes their account leaves every organization, and their keys end', async () => {
  const owner = await signUpOwner(app);
  const second = await inviteMember(app, owner, 'owner');
  const { body: key } = await second.http.post('/v1/api-keys', { name: 'Zap', scopes: ['members:read'] });
  expect((await app.http.as(key.secret).get('/v1/members')).status).toBe(200);
  await owner.http.post(`/v1/members/${second.memberId}/change-role`, { role: 'manager' });
  expect((await second.http.delete('/v1/me')).status).toBe(204);
  await app.drain();
  expect((await app.http.as(key.secret).get('/v1/members')).status).toBe(401);
  expect((await owner.http.get(`/v1/members/${second.memberId}`)).body).toMatchObject({
    status: 'removed',
    name: 'Deleted user',
    email: `deleted+${second.userId}@invalid`,
  });
});

test('the sweep ends invitations that are late and clears away old sessions, here and in the nil organization', async () => {
  const owner = await signUpOwner(app);
  const loner = await signUp(app);
  await owner.http.post('/v1/invitations', { email: 'late@example.com', role: 'staff' });
  app.clock.advance({ days: 61 });
  await app.runSchedule('identity.sweep');
  const again = await logIn(app, owner.email);
  const back = await switchTo(app, again.accessToken, owner.organizationId);
  expect((await back.http.get('/v1/invitations?filter[status]=expired')).body.data).toMatchObject([
    { email: 'late@example.com' },
  ]);
  const left = await app.ownerSql('select 1 from identity.sessions where user_id = $1', [loner.user.id]);
  expect(left).toEqual([]);
});

test('an organization whose closing was asked for is closed after thirty days, and nobody gets in', async () => {
  const owner = await signUpOwner(app);
  await app.ownerSql(`update identity.organizations set status = 'closing', closing_at = $2 where id = $1`, [
    owner.organizationId,
    new Date(app.clock.now().getTime() + 60_000).toISOString(),
  ]);
  await app.runSchedule('identity.sweep');
  expect((await owner.http.get('/v1/members')).status).toBe(200);
  app.clock.advance({ minutes: 2 });
  await app.runSchedule('identity.sweep');
  expect((await owner.http.get('/v1/members')).status).toBe(401);
  expect(await logIn(app, owner.email)).toMatchObject({ organization: null, organizations: [] });
});
