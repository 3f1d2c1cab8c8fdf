import { randomUUID } from 'node:crypto';
import type { Http, Json, TestApp } from '@omni/testing';
import { AnalyticsModule } from '../../../libs/analytics/src/analytics.module';
import { tokenOf } from '../../../libs/testing/src/sample';
import { startProbe } from '../probe';

let app: TestApp;
beforeAll(async () => {
  app = await startProbe([AnalyticsModule]);
});
afterAll(() => app.stop());

type RoleName = 'owner' | 'manager' | 'staff' | 'accountant';
const as = (role: RoleName, organization: string, user?: string): Http =>
  app.http.as(tokenOf(role, organization, user));

interface Sale {
  total: number;
  date: string;
  at?: string;
  paidAt?: string;
  currency?: string;
  client?: string;
  draft?: boolean;
  owner?: string;
}

/** Invoices straight into the table: their dates are what is measured. The organization lies in Berlin. */
async function books(...sales: Sale[]): Promise<{ id: string; owner: Http; ada: string; bob: string }> {
  const id = randomUUID();
  const owner = as('owner', id);
  const [ada, bob] = [
    await owner.json('POST', '/v1/clients', { body: { name: 'Ada' } }),
    await owner.json('POST', '/v1/clients', { body: { name: 'Bob' } }),
  ];
  for (const s of sales) {
    await app.ownerSql(
      `insert into probe.invoices (organization_id, number, client_id, total_minor, currency, issue_date, issued_at, paid_at, status, owner_member_id)
       values ($1, 'R', $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        s.client === 'bob' ? bob.id : ada.id,
        s.total,
        s.currency ?? 'EUR',
        s.date,
        s.at ?? `${s.date}T10:00:00Z`,
        s.paidAt ?? null,
        s.draft ? 'draft' : s.paidAt ? 'paid' : 'issued',
        s.owner ?? null,
      ],
    );
  }
  return { id, owner, ada: ada.id, bob: bob.id };
}
const series = (by: Http, key: string, query: string): Promise<Json> =>
  by.json('GET', `/v1/metrics/${key}?${query}`);
const values = (s: Json, i = 0): (number | null)[] => s.series[i].points.map((p: Json) => p.v);

describe('a metric over time', () => {
  test('sums what happened in each period, and gives empty periods a nought', async () => {
    const { owner } = await books(
      { total: 100, date: '2026-03-01' },
      { total: 250, date: '2026-03-01' },
      { total: 40, date: '2026-03-03' },
      { total: 999, date: '2026-02-28' },
      { total: 999, date: '2026-03-05' },
      { total: 999, date: '2026-03-02', draft: true },
    );
    const answer = await series(owner, 'invoiced', 'from=2026-03-01&to=2026-03-04&grain=day');
    expect(answer).toMatchObject({
      metric: 'invoiced',
      unit: 'money',
      kind: 'flow',
      currency: 'EUR',
      grain: 'day',
      from: '2026-03-01',
      to: '2026-03-04',
      total: 390,
      totals: [{ currency: 'EUR', v: 390 }],
      truncated: false,
    });
    expect(answer.series).toHaveLength(1);
    expect(answer.series[0].points.map((p: Json) => [p.t, p.v])).toEqual([
      ['2026-03-01', 350],
      ['2026-03-02', 0],
      ['2026-03-03', 40],
      ['2026-03-04', 0],
    ]);
  });

  test.each([
    ['week', ['2026-W09', '2026-W10'], [10, 25]],
    ['month', ['2026-02', '2026-03'], [10, 25]],
    ['quarter', ['2026-Q1'], [35]],
    ['year', ['2026'], [35]],
  ])('by %s', async (grain, labels, expected) => {
    const { owner } = await books(
      { total: 10, date: '2026-02-27' },
      { total: 20, date: '2026-03-02' },
      { total: 5, date: '2026-03-04' },
    );
    const answer = await series(owner, 'invoiced', `from=2026-02-25&to=2026-03-05&grain=${grain}`);
    expect(answer.series[0].points.map((p: Json) => p.label)).toEqual(labels);
    expect(values(answer)).toEqual(expected);
  });

  test('days are the organization’s, and right where the clocks change', async () => {
    // Berlin loses an hour on 29 March 2026: the day lasts from 23:00Z to 22:00Z.
    const { owner } = await books(
      { total: 1, date: '2026-03-28', at: '2026-03-28T22:59:59.999Z' },
      { total: 1, date: '2026-03-29', at: '2026-03-28T23:00:00Z' },
      { total: 1, date: '2026-03-29', at: '2026-03-29T21:59:59.999Z' },
      { total: 1, date: '2026-03-30', at: '2026-03-29T22:00:00Z' },
    );
    expect(values(await series(owner, 'invoices_issued', 'from=2026-03-28&to=2026-03-30&grain=day'))).toEqual(
      [1, 2, 1],
    );
  });

  test('a stock is what stands at the end of each period', async () => {
    const { owner } = await books(
      { total: 1, date: '2026-03-01', paidAt: '2026-03-03T09:00:00Z' },
      { total: 1, date: '2026-03-02' },
      { total: 1, date: '2026-03-04', currency: 'USD' },
    );
    const answer = await series(owner, 'open_invoices', 'from=2026-02-28&to=2026-03-04&grain=day');
    expect(values(answer)).toEqual([0, 1, 2, 1, 2]);
    expect(answer.total).toBe(2);
    const split = await series(owner, 'open_invoices', 'from=2026-03-03&to=2026-03-04&grain=day&by=currency');
    expect(split.series.map((s: Json) => [s.key, values({ series: [s] })])).toEqual(
      expect.arrayContaining([
        ['EUR', [1, 1]],
        ['USD', [0, 1]],
      ]),
    );
  });

  test('a ratio of nothing is unknown, and its total is not the sum of its parts', async () => {
    const { owner } = await books(
      { total: 1, date: '2026-03-01', paidAt: '2026-03-01T12:00:00Z' },
      { total: 1, date: '2026-03-03' },
      { total: 1, date: '2026-03-03' },
    );
    const answer = await series(owner, 'paid_share', 'from=2026-03-01&to=2026-03-03&grain=day');
    expect(values(answer)).toEqual([1, null, 0]);
    expect(answer.total).toBeCloseTo(1 / 3);
  });

  test('amounts of two currencies are never added up', async () => {
    const { owner } = await books(
      { total: 100, date: '2026-03-01' },
      { total: 7, date: '2026-03-02', currency: 'USD' },
    );
    const answer = await series(owner, 'invoiced', 'from=2026-03-01&to=2026-03-02&grain=day');
    expect(answer.series.map((s: Json) => [s.currency, s.points.map((p: Json) => p.v), s.total])).toEqual([
      ['EUR', [100, 0], 100],
      ['USD', [0, 7], 7],
    ]);
    expect(answer).not.toHaveProperty('currency');
    expect(answer.total).toBeNull();
    expect(answer.totals).toEqual([
      { currency: 'EUR', v: 100 },
      { currency: 'USD', v: 7 },
    ]);
  });

  test('split by a dimension it has a named series for each value, and filters narrow it', async () => {
    const { owner, ada, bob } = await books(
      { total: 100, date: '2026-03-01' },
      { total: 30, date: '2026-03-01', client: 'bob' },
      { total: 5, date: '2026-03-02', client: 'bob' },
    );
    const range = 'from=2026-03-01&to=2026-03-02&grain=day';
    const answer = await series(owner, 'invoiced', `${range}&by=clientId`);
    expect(answer.series.map((s: Json) => [s.key, s.label, s.total])).toEqual([
      [ada, 'Ada', 100],
      [bob, 'Bob', 35],
    ]);
    expect(values(answer, 1)).toEqual([30, 5]);
    expect(answer.total).toBe(135);
    expect((await series(owner, 'invoiced', `${range}&filter[clientId]=${bob}`)).total).toBe(35);
    expect((await series(owner, 'invoiced', `${range}&by=status`)).series.map((s: Json) => s.label)).toEqual([
      'Issued',
    ]);
  });

  test('more series than fifty are cut to the largest', async () => {
    const { owner, id } = await books();
    await app.ownerSql(
      `insert into probe.invoices (organization_id, number, client_id, total_minor, currency, issue_date, issued_at, status)
       select $1, 'R', gen_random_uuid(), n, 'EUR', '2026-03-01', '2026-03-01', 'issued' from generate_series(1, 60) n`,
      [id],
    );
    const answer = await series(owner, 'invoiced', 'from=2026-03-01&to=2026-03-01&by=clientId');
    expect(answer.series).toHaveLength(50);
    expect([answer.truncated, answer.series[0].total, values(answer)[0], answer.total]).toEqual([
      true,
      60,
      60,
      1830,
    ]);
  });

  test('without a range it is the last thirty days', async () => {
    const { owner } = await books({ total: 8, date: '2026-03-02' });
    const answer = await series(owner, 'invoiced', '');
    expect([answer.from, answer.to, answer.grain, answer.total]).toEqual([
      '2026-02-01',
      '2026-03-02',
      'day',
      8,
    ]);
  });

  test('deleted rows do not count', async () => {
    const { owner, id } = await books({ total: 8, date: '2026-03-02' });
    await app.ownerSql('update probe.invoices set deleted_at = now() where organization_id = $1', [id]);
    expect((await series(owner, 'invoiced', '')).total).toBe(0);
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a range of too many periods',
      'invoiced',
      'from=2020-01-01&to=2026-01-01&grain=day',
      422,
      'analytics.metric.too_many_periods',
    ],
    [
      'a range turned round',
      'invoiced',
      'from=2026-02-01&to=2026-01-01',
      422,
      'analytics.metric.range_reversed',
    ],
    ['a dimension that is none', 'invoiced', 'by=totalMinor', 422, 'analytics.metric.unknown_dimension'],
    ['a filter that is none', 'invoiced', 'filter[totalMinor]=1', 422, 'invalid_query'],
    ['an unknown parameter', 'invoiced', 'sql=1', 422, 'invalid_query'],
    ['a grain that is none', 'invoiced', 'grain=hour', 422, 'validation_failed'],
    ['a day that is none', 'invoiced', 'from=2026-02-30', 422, 'validation_failed'],
    ['a metric that is none', 'nothing', '', 404, 'not_found'],
  ])('%s', async (_, key, query, status, code) => {
    const answer = await as('owner', randomUUID()).get(`/v1/metrics/${key}?${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('four hundred periods are not too many', async () => {
    const answer = await as('owner', randomUUID()).get(
      '/v1/metrics/invoiced?from=2025-01-01&to=2026-02-04&grain=day',
    );
    expect([answer.status, answer.body.series[0].points.length]).toEqual([200, 400]);
  });
});

describe('rights', () => {
  test('B-016 a metric shows what a list would: one’s own rows to Staff, none of another organization', async () => {
    const staffId = randomUUID();
    const { id } = await books(
      { total: 100, date: '2026-03-01', owner: staffId },
      { total: 30, date: '2026-03-01' },
    );
    expect((await series(as('staff', id, staffId), 'invoiced', '')).total).toBe(100);
    expect((await series(as('owner', randomUUID()), 'invoiced', '')).total).toBe(0);
    expect((await app.http.get('/v1/metrics/invoiced')).status).toBe(401);
  });

  test('B-016 who may not see a field may not see what is worked out from it', async () => {
    const { id } = await books({ total: 100, date: '2026-03-01' });
    const manager = as('manager', id);
    for (const path of ['', '/explain'])
      expect((await manager.get(`/v1/metrics/invoiced${path}`)).status).toBe(403);
    expect((await series(manager, 'invoices_issued', '')).total).toBe(1);
    const { data } = await manager.json('GET', '/v1/metrics');
    expect(data.find((m: Json) => m.key === 'invoiced').allowed).toBe(false);
    expect(data.find((m: Json) => m.key === 'invoices_issued')).toMatchObject({
      allowed: true,
      unit: 'count',
      kind: 'flow',
      dimensions: ['status'],
    });
  });

  test('is explained in words, with the rows behind it', async () => {
    const { owner } = await books(
      { total: 100, date: '2026-03-01' },
      { total: 30, date: '2026-03-01' },
      { total: 9, date: '2026-03-01', draft: true },
    );
    const answer = await owner.json('GET', '/v1/metrics/invoiced/explain?from=2026-03-01&to=2026-03-31');
    expect(answer).toMatchObject({
      key: 'invoiced',
      formula: 'The sum of total, where status is not draft',
      datedBy: 'issueDate',
      rows: 2,
      total: 130,
    });
    expect(JSON.stringify(answer)).not.toMatch(/select|coalesce|total_minor/);
  });
});
