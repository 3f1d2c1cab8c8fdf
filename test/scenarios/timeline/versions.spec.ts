import type { Http, Json, TestApp } from '@omni/testing';
import { TimelineModule } from '../../../libs/timeline/src/timeline.module';
import { tokenOf } from '../../../libs/testing/src/sample';
import { ACME, GLOBEX, startProbe } from '../probe';

let app: TestApp;
let owner: Http;
beforeAll(async () => {
  app = await startProbe([TimelineModule]);
  owner = app.http.as(tokenOf('owner', ACME));
});
afterAll(() => app.stop());

async function revised(): Promise<Json> {
  const made = await owner.json('POST', '/v1/clients', {
    body: { name: 'Ada', email: 'ada@example.com', city: 'London' },
  });
  app.clock.advance({ hours: 1 });
  await owner.json('PATCH', `/v1/clients/${made.id}`, {
    body: { name: 'Ada Lovelace', email: 'al@example.com' },
  });
  app.clock.advance({ hours: 1 });
  return owner.json('PATCH', `/v1/clients/${made.id}`, { body: { city: null } });
}
const diff = (by: Http, id: string, query: string) =>
  by.get(`/v1/versions/diff?entityType=client_company&entityId=${id}&${query}`);
const restore = (by: Http, id: string, version: number, query = '') =>
  by.post(`/v1/versions/restore${query}`, { entityType: 'client_company', entityId: id, version });

describe('versions of a row', () => {
  test('B-019 are listed, and rows are read as they stood at a moment', async () => {
    const row = await revised();
    const { data } = await owner.json('GET', `/v1/clients/${row.id}/versions`);
    expect(data.map((v: Json) => [v.version, v.changedFields])).toEqual([
      [3, ['city']],
      [2, ['name', 'email']],
      [1, []],
    ]);
    const asOf = new Date(Date.parse(row.updatedAt) - 1000).toISOString();
    expect(await owner.json('GET', `/v1/clients/${row.id}?asOf=${asOf}`)).toMatchObject({
      name: 'Ada Lovelace',
      city: 'London',
      version: 2,
    });
  });

  test('B-019 are compared', async () => {
    const row = await revised();
    const answer = await diff(owner, row.id, 'from=1&to=3');
    expect(answer.body).toMatchObject({ from: { version: 1 }, to: { version: 3, actor: { kind: 'user' } } });
    expect(answer.body.changes).toEqual([
      { field: 'name', from: 'Ada', to: 'Ada Lovelace' },
      { field: 'email', from: 'ada@example.com', to: 'al@example.com' },
      { field: 'city', from: 'London', to: null },
    ]);
    expect((await diff(owner, row.id, 'from=2')).body.changes.map((c: Json) => c.field)).toEqual(['city']);
    expect((await diff(owner, row.id, 'from=9')).status).toBe(404);
  });

  test('B-016 B-019 a field that is hidden today is hidden in history', async () => {
    const row = await revised();
    const accountant = app.http.as(tokenOf('accountant', ACME));
    const answer = await diff(accountant, row.id, 'from=1&to=3');
    expect(answer.body.changes.map((c: Json) => c.field)).toEqual(['name', 'city']);
    expect((await diff(app.http.as(tokenOf('staff', ACME)), row.id, 'from=1')).status).toBe(404);
    expect((await diff(app.http.as(tokenOf('owner', GLOBEX)), row.id, 'from=1')).status).toBe(404);
    expect((await diff(app.http, row.id, 'from=1')).status).toBe(401);
  });

  test('B-019 are set back by a revision that has its own version, entry and event', async () => {
    const row = await revised();
    const rehearsed = await restore(owner, row.id, 1, '?dryRun=true');
    expect(rehearsed.body.changes).toMatchObject([
      { after: { name: 'Ada', email: 'ada@example.com', city: 'London' } },
    ]);
    const done = await restore(owner, row.id, 1);
    expect(done.body).toMatchObject({ restoredVersion: 1, version: 4, fields: ['name', 'email', 'city'] });
    expect(await owner.json('GET', `/v1/clients/${row.id}`)).toMatchObject({
      name: 'Ada',
      email: 'ada@example.com',
      city: 'London',
      version: 4,
    });
    const [entry] = (await owner.json('GET', `/v1/audit-events?entityId=${row.id}&limit=1`)).data;
    expect(entry).toMatchObject({
      action: 'entity_version.restore',
      before: { name: 'Ada Lovelace' },
      after: { name: 'Ada' },
    });
    expect((await owner.json('GET', `/v1/events?aggregateId=${row.id}&limit=1`)).data[0].type).toBe(
      'client_company.updated',
    );
    expect((await restore(owner, row.id, 1)).body).toMatchObject({ version: 4, fields: [] });
  });

  test('B-019 are set back under the right to revise, and where there is a revision at all', async () => {
    const row = await revised();
    expect((await restore(app.http.as(tokenOf('accountant', ACME)), row.id, 1)).status).toBe(403);
    expect((await restore(app.http.as(tokenOf('staff', ACME)), row.id, 1)).status).toBe(404);
    const stale = await owner.ask('POST', '/v1/versions/restore', {
      body: { entityType: 'client_company', entityId: row.id, version: 1 },
      headers: { 'if-match': '"1"' },
    });
    expect(stale.status).toBe(412);
    const invoice = await owner.json('POST', '/v1/invoices', {
      body: { clientId: row.id, totalMinor: 1, currency: 'EUR' },
    });
    const refused = await owner.post('/v1/versions/restore', {
      entityType: 'invoice',
      entityId: invoice.id,
      version: 1,
    });
    expect([refused.status, refused.body.code]).toEqual([422, 'timeline.version.not_revisable']);
  });
});
