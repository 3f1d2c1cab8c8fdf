import { generateSync } from 'otplib';
import { PASSWORD, signUp, signUpOwner, startApp, type Http, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const codeOf = (secret: string): string => generateSync({ secret, epoch: app.clock.now().getTime() / 1000 });
const login = (email: string) => app.http.post('/v1/auth/login', { email, password: PASSWORD });
const second = (challenge: string, code: string) => app.http.post('/v1/auth/login/mfa', { challenge, code });

/** Turns the second factor on; answers its secret and the recovery codes. */
async function turnOn(http: Http): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { secret } = await http.json<{ secret: string }>('POST', '/v1/auth/mfa/totp/enrol', {
    body: { password: PASSWORD },
  });
  const { recoveryCodes } = await http.json<{ recoveryCodes: string[] }>(
    'POST',
    '/v1/auth/mfa/totp/confirm',
    { body: { code: codeOf(secret) } },
  );
  app.clock.advance({ seconds: 30 });
  return { secret, recoveryCodes };
}

test('B-032 with a second factor a login needs a code, and a code is good for once', async () => {
  const owner = await signUpOwner(app);
  const { secret } = await turnOn(owner.http);
  const asked = await login(owner.email);
  expect(asked).toMatchObject({
    status: 401,
    body: { code: 'mfa_required', methods: ['totp', 'recovery_code'] },
  });
  const { challenge } = asked.body;
  expect(await second(challenge, '000000')).toMatchObject({
    status: 401,
    body: { code: 'identity.mfa.invalid' },
  });
  const code = codeOf(secret);
  const passed = await second(challenge, code);
  expect(passed).toMatchObject({
    status: 200,
    body: { user: { mfaEnabled: true }, organization: { id: owner.organizationId } },
  });
  expect((await second(challenge, code)).status).toBe(401);
  const [session] = (await app.http.as(passed.body.accessToken).get('/v1/me/sessions')).body.data;
  expect(session).toMatchObject({ mfa: true });
  expect(
    (await app.http.as(passed.body.accessToken).post(`/v1/organizations/${owner.organizationId}/close`))
      .status,
  ).toBe(200);
});

test('B-032 a recovery code lets in once; new ones void the old', async () => {
  const ada = await signUp(app);
  const { secret, recoveryCodes } = await turnOn(app.http.as(ada.accessToken));
  expect(recoveryCodes).toHaveLength(10);
  const { challenge } = (await login(ada.user.email)).body;
  const used = await second(challenge, recoveryCodes[0] ?? '');
  expect(used.status).toBe(200);
  expect((await second(challenge, recoveryCodes[0] ?? '')).status).toBe(401);
  const renewed = await app.http
    .as(used.body.accessToken)
    .post('/v1/auth/mfa/recovery-codes', { password: PASSWORD, code: codeOf(secret) });
  expect(renewed.body.recoveryCodes).toHaveLength(10);
  expect((await second(challenge, recoveryCodes[1] ?? '')).status).toBe(401);
  expect((await second(challenge, renewed.body.recoveryCodes[1])).status).toBe(200);
});

test('B-032 guessing codes locks as guessing passwords does', async () => {
  const ada = await signUp(app);
  const { secret } = await turnOn(app.http.as(ada.accessToken));
  const { challenge } = (await login(ada.user.email)).body;
  for (let i = 0; i < 10; i += 1) expect((await second(challenge, '000000')).status).toBe(401);
  expect((await second(challenge, codeOf(secret))).status).toBe(429);
});

test('B-032 setting up and turning off ask for the password and a code', async () => {
  const ada = await signUp(app);
  const http = app.http.as(ada.accessToken);
  expect((await http.post('/v1/auth/mfa/totp/enrol', { password: 'not my password' })).status).toBe(403);
  const { secret } = await turnOn(http);
  expect(await http.post('/v1/auth/mfa/totp/enrol', { password: PASSWORD })).toMatchObject({ status: 409 });
  expect((await http.post('/v1/auth/mfa/disable', { password: PASSWORD, code: '000000' })).status).toBe(422);
  expect((await http.post('/v1/auth/mfa/disable', { password: PASSWORD, code: codeOf(secret) })).status).toBe(
    200,
  );
  expect((await login(ada.user.email)).status).toBe(200);
});

test('an enrolment that was never confirmed asks nobody for a code', async () => {
  const ada = await signUp(app);
  await app.http.as(ada.accessToken).post('/v1/auth/mfa/totp/enrol', { password: PASSWORD });
  expect((await login(ada.user.email)).status).toBe(200);
});

test('a challenge ends after five minutes, and is no access token', async () => {
  const ada = await signUp(app);
  const { secret } = await turnOn(app.http.as(ada.accessToken));
  const { challenge } = (await login(ada.user.email)).body;
  expect((await app.http.as(challenge).get('/v1/me')).status).toBe(401);
  app.clock.advance({ minutes: 5 });
  expect((await second(challenge, codeOf(secret))).status).toBe(401);
});
