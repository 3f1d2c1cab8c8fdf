import { startApp, type TestApp } from '@omni/testing';

const login = (app: TestApp, i: number, forwarded: string) =>
  app.http.post(
    '/v1/auth/login',
    { email: `nobody-${String(i)}@example.com`, password: 'wrong password 1' },
    { 'X-Forwarded-For': forwarded },
  );

async function statuses(app: TestApp, forwarded: (i: number) => string): Promise<number[]> {
  const found: number[] = [];
  for (let i = 0; i < 4; i += 1) found.push((await login(app, i, forwarded(i))).status);
  return found;
}

test('I15 logins are counted by address, and who merely claims another one gains nothing', async () => {
  const app = await startApp({ env: { AUTH_RATE_LIMIT_PER_MINUTE: '3' } });
  expect(await statuses(app, (i) => `203.0.113.${String(i)}`)).toEqual([401, 401, 401, 429]);
  const refused = await login(app, 9, '203.0.113.9');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await app.stop();
});

test('I15 X-Forwarded-For is believed from proxies that were named', async () => {
  const app = await startApp({ env: { AUTH_RATE_LIMIT_PER_MINUTE: '3', TRUSTED_PROXIES: '127.0.0.0/8' } });
  expect(await statuses(app, (i) => `203.0.113.${String(i)}`)).toEqual([401, 401, 401, 401]);
  expect(await statuses(app, () => '203.0.113.77')).toEqual([401, 401, 401, 429]);
  await app.stop();
});
