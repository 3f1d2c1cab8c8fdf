import type { Json } from '@omni/testing';
import { NoteLooks } from '../../../libs/portal/src/access-log/note-looks';
import { another, draft, issued, later, ownerAgain, world, type World } from './world';

let w: World;
beforeAll(async () => {
  w = await world();
});
afterAll(() => w.app.stop());

describe('who at the business opened a client’s data', () => {
  it('B-072 is shown to the client, with name and time, once the organization says so', async () => {
    const [client, narrow, foreign] = [
      await another(w, w.acme),
      await another(w, w.acme, { engagementId: w.relaunch }),
      await another(w, w.globex),
    ];
    const invoice = await issued(w.owner.http, w.acme.clientId);
    const unfinished = await draft(w.owner.http, w.acme.clientId);
    const look = async (http = w.manager.http) => {
      for (const path of [
        `invoices/${invoice.id}`,
        `invoices/${unfinished.id}`,
        `client-companies/${w.acme.clientId}`,
      ])
        await http.get(`/v1/${path}`);
      await w.app.get(NoteLooks).settled();
    };
    const log = async (as = client): Promise<Json[]> =>
      (await as.http.get('/v1/portal/access-log')).body.data;
    await look();
    expect(await log()).toEqual([]);
    await w.owner.http.json('PATCH', `/v1/organizations/${w.owner.organizationId}`, {
      body: { settings: { portal: { accessLog: true } } },
    });
    await look();
    await look();
    const seen = await log();
    expect(seen.map((one) => [one.subject.type, one.subject.id, one.by, one.via]).sort()).toEqual([
      ['client_company', w.acme.clientId, 'Manager Member', 'user'],
      ['invoice', invoice.id, 'Manager Member', 'user'],
    ]);
    expect(seen[0].openedAt).toBe(w.app.clock.now().toISOString());
    expect(await log(foreign)).toEqual([]);
    expect(await log(narrow)).toEqual([]);
    // What a client opens is no look of the business.
    await client.http.get(`/v1/portal/invoices/${invoice.id}`);
    later(w, 11);
    await ownerAgain(w);
    await look(w.owner.http);
    expect((await log()).map((one) => one.by).filter((name) => name === w.owner.name)).toHaveLength(2);
    expect((await w.owner.http.get('/v1/access-log?limit=200')).body.data).toHaveLength(6);
    expect((await w.staff.http.get('/v1/access-log')).status).toBe(403);
    w.app.clock.advance(366 * 86_400_000);
    await w.app.runSchedule('portal.purge');
    expect(await w.app.ownerSql('select 1 from portal.access_log')).toEqual([]);
  });
});
