import { randomBytes } from 'node:crypto';
import { MovableClock } from '@omni/platform';
import { TEST_START, connectSandbox, signUpOwner, startApp, startSandbox } from '@omni/testing';

it('I16 B-018 a secret is nowhere but where it is sealed: not in tables, answers, logs or the next tenant', async () => {
  const clock = new MovableClock(TEST_START);
  const sandbox = await startSandbox(clock);
  const lines: string[] = [];
  const app = await startApp({ clock, env: sandbox.env, log: (line) => lines.push(line) });
  const owner = await signUpOwner(app);
  const mark = randomBytes(12).toString('hex');
  const token = `sbx_${mark}`;
  const { id } = await connectSandbox(app, owner, 'signature', token);
  // Everything that could keep it: replays, refusals, dry runs, versions, reconnects.
  const body = { provider: 'sandbox_mail', credentials: { token } };
  const answers = [
    await owner.http.post('/v1/integrations', body, { 'idempotency-key': 'k1' }),
    await owner.http.post('/v1/integrations', body, { 'idempotency-key': 'k1' }),
    await owner.http.post('/v1/integrations?dryRun=true', { ...body, provider: 'sandbox_ledger' }),
    await owner.http.post('/v1/integrations', { ...body, config: { wrong: true } }),
    await owner.http.post(`/v1/integrations/${id}/reconnect`, { credentials: { token } }),
    await owner.http.get(`/v1/integrations/${id}`),
    await owner.http.get(`/v1/integrations/${id}/versions`),
    await owner.http.get('/v1/events?limit=100'),
    await owner.http.get('/v1/audit-events?limit=100'),
  ];
  await app.drain();
  await app.runSchedule('integrations.check');
  const { accounts } = (await (await fetch(`${sandbox.url}/control/state?token=${token}`)).json()) as {
    accounts: object[];
  };
  expect(accounts[0]).not.toHaveProperty('webhookSecret');
  const account = (await (
    await fetch(`${sandbox.url}/account`, { headers: { authorization: `Bearer ${token}` } })
  ).json()) as { webhookSecret: string };

  const tables = await app.ownerSql<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await app.ownerSql<{ text: string }>(`select t::text as text from ${name} t`);
    if (rows.some(({ text }) => text.includes(token) || text.includes(account.webhookSecret)))
      found.push(name);
  }
  expect(found).toEqual([]);
  expect(answers.map((a) => a.status)).toEqual([201, 201, 200, 422, 200, 200, 200, 200, 200]);
  expect(answers.filter((a) => a.text.includes(token)).map((a) => a.text)).toEqual([]);
  expect(lines.filter((line) => line.includes(token) || line.includes(account.webhookSecret))).toEqual([]);
  expect(lines.some((line) => line.includes('"path":"/account"'))).toBe(true);

  // What is sealed for one connection opens for no other: the row's place is part of its seal.
  const other = await signUpOwner(app);
  const theirs = await connectSandbox(app, other, 'signature');
  await app.ownerSql(
    `update integrations.secrets t set sealed = s.sealed, key_salt = s.key_salt from integrations.secrets s
     where t.integration_id = $1 and s.integration_id = $2`,
    [theirs.id, id],
  );
  const reconnected = await other.http.post(`/v1/integrations/${theirs.id}/reconnect`);
  expect(reconnected.status).toBe(200);
  await app.drain();
  expect((await other.http.get(`/v1/integrations/${theirs.id}`)).body.status).toBe('connecting');
  await app.stop();
  await sandbox.stop();
});
