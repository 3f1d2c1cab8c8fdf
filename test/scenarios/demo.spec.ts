import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { OutboxStatus } from '@omni/platform';
import { logIn, startApp, type Json, type TestApp } from '@omni/testing';
import { seedDemo, type Demo, type DemoFacts } from '../../apps/standalone/src/demo';

describe('npm start -- --demo', () => {
  const size = { months: 2, clients: 4 };
  let app: TestApp;
  let demo: Demo;
  let facts: DemoFacts;
  let token: string;
  let waiting: unknown;

  const get = (path: string): Promise<Json> => app.http.as(token).json('GET', path);
  const all = async (path: string): Promise<Json[]> =>
    (await get(`${path}${path.includes('?') ? '&' : '?'}limit=200`)).data;
  const sum = (rows: Json[], key: string): number =>
    rows.reduce((total: number, row) => total + Number(row[key]), 0);
  const seed = (): Promise<Demo> => seedDemo(app.ground.settings, { size, now: app.clock.now() });

  beforeAll(async () => {
    app = await startApp();
    demo = await seed();
    facts = demo.facts!;
    waiting = await app.get(OutboxStatus).figures();
    const owner = demo.keepsake.people[0]!;
    token = (await logIn(app, owner.email, owner.password)).accessToken;
  }, 120_000);
  afterAll(() => app.stop());

  it('npm start -- --demo seeds a business whose figures add up', async () => {
    const invoices = await all('/v1/invoices');
    expect(invoices).toHaveLength(facts.invoices);
    expect(facts.invoices).toBeGreaterThan(0);
    expect(new Set(invoices.map((invoice) => invoice.number)).size).toBe(facts.invoices);
    expect(
      sum(
        invoices.filter((invoice) => invoice.status !== 'voided'),
        'totalMinor',
      ),
    ).toBe(facts.invoicedMinor);
    expect(sum(await all('/v1/payments'), 'amountMinor')).toBe(facts.receivedMinor);
    const receivable = sum(await all('/v1/client-balances'), 'receivableMinor');
    expect(receivable).toBe(facts.invoicedMinor - facts.receivedMinor - facts.writtenOffMinor);
    expect(receivable).toBeGreaterThan(0);
    expect(await all('/v1/client-companies')).toHaveLength(facts.clients);
    expect(await all('/v1/leads')).toHaveLength(facts.leads);
    expect(await all('/v1/projects')).toHaveLength(facts.projects);
    expect(await all('/v1/members')).toHaveLength(5);
  });

  it('proposals lie in several states, one of them accepted with its contract signed, and another contract is negotiated', async () => {
    const proposals = await all('/v1/proposals');
    expect(proposals.map((one) => one.status as string).sort()).toEqual([
      'accepted',
      'declined',
      'draft',
      'sent',
      'viewed',
    ]);
    const contracts = await all('/v1/contracts');
    expect(contracts.map((one) => one.status as string).sort()).toEqual(['in_review', 'signed']);
    const signed = contracts.find((one) => one.status === 'signed')!;
    expect(signed.proposalId).toBe(proposals.find((one) => one.status === 'accepted')!.id);
    const [project, ...more] = await all(`/v1/projects?filter[engagementId]=${String(signed.engagementId)}`);
    expect([project!.status, more]).toEqual(['active', []]);
    const [invoice] = await all(`/v1/invoices?filter[engagementId]=${String(signed.engagementId)}`);
    expect(invoice).toMatchObject({ source: 'schedule', number: expect.any(String) });
  });

  it('two kinds of appointments can be booked in the coming days', async () => {
    const types = await all('/v1/appointment-types');
    expect(types.map((one) => one.slug as string).sort()).toEqual(['design-review', 'first-call']);
    const day = (ahead: number): string =>
      new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
    for (const { id } of types) {
      const { slots } = await get(`/v1/appointment-types/${String(id)}/slots?from=${day(2)}&to=${day(9)}`);
      expect(slots.length).toBeGreaterThan(0);
    }
  });

  it('what happened lies in the months before today, and nothing waits', async () => {
    const days = (await all('/v1/timeline')).map((line) => String(line.occurredAt).slice(0, 10));
    expect(days.length).toBeGreaterThan(50);
    const issued = (await all('/v1/invoices')).map((invoice) => String(invoice.issueDate));
    for (const day of [...days, ...issued]) {
      expect(day >= facts.firstDay).toBe(true);
      expect(day <= app.clock.now().toISOString().slice(0, 10)).toBe(true);
    }
    expect(waiting).toMatchObject({ pending: 0, failing: 0, dead: 0 });
  });

  it('its people and its key get in, and only the owner of the files reads how', async () => {
    for (const { email, password } of demo.keepsake.people) await logIn(app, email, password);
    expect((await app.http.as(demo.keepsake.apiKey).get('/v1/client-companies')).status).toBe(200);
    const file = join(app.ground.settings.dataDir, 'demo.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain(demo.keepsake.apiKey);
  });

  it('a second call changes nothing and tells the same', async () => {
    const count = () => app.ownerSql('select count(*)::int as events from platform.outbox_events');
    await app.drain();
    const before = await count();
    expect(await seed()).toEqual({ ...demo, facts: null });
    expect(await count()).toEqual(before);
  });
});
