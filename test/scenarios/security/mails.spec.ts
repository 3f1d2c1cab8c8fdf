import { mailTo, signUp, startApp, type TestApp } from '@omni/testing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('B-032 strangers cannot fill a box: five mails an hour come of what anybody can ask for', async () => {
  const email = 'full-box@example.com';
  await signUp(app, { email });
  const before = (await mailTo(app, email)).length;
  const ask = () =>
    Promise.all([
      ...[1, 2, 3, 4].map(() => app.http.post('/v1/auth/password/forgot', { email })),
      ...[1, 2, 3, 4].map(() =>
        app.http.post('/v1/auth/register', { name: 'X', email, password: 'correct horse battery staple' }),
      ),
    ]);
  expect((await ask()).map((answer) => answer.status)).toEqual(Array(8).fill(202));
  expect((await mailTo(app, email)).length).toBe(5);
  expect(before).toBe(1);
  app.clock.advance({ hours: 1, minutes: 1 });
  await ask();
  expect((await mailTo(app, email)).length).toBe(10);
});
