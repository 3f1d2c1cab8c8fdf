import { Catalogue, observeStatements, revertMigrations, runMigrations } from '@omni/platform';
import { cloneDatabase, signUpOwner, startApp, type TestApp } from '@omni/testing';
import { Client } from 'pg';
import { migrations } from '../../migrations';

const MODULES = ['identity', 'crm', 'projects', 'revenue', 'analytics', 'search', 'exchange'];

describe('the ground', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('U-011 U-012 U-018 keeps each table in the schema of its one module', async () => {
    const rows = await app.ownerSql<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_schema = any($1) and table_type = 'BASE TABLE'`,
      [[...MODULES, 'timeline', 'platform']],
    );
    const homes: Record<string, string> = {
      client_companies: 'crm',
      contacts: 'crm',
      deals: 'crm',
      engagements: 'crm',
      projects: 'projects',
      tasks: 'projects',
      milestones: 'projects',
      project_templates: 'projects',
      time_entries: 'projects',
      invoices: 'revenue',
      payments: 'revenue',
      organizations: 'identity',
      users: 'identity',
      organization_members: 'identity',
      sessions: 'identity',
    };
    for (const [name, schema] of Object.entries(homes)) {
      expect(rows.filter((r) => r.name === name).map((r) => r.schema)).toEqual([schema]);
    }
  });

  it('U-186 U-009 sends no statement that reads or writes the tables of two modules', async () => {
    const seen = new Set<string>();
    observeStatements((text) => seen.add(text));
    try {
      const { http } = await signUpOwner(app);
      const client = await http.json('POST', '/v1/client-companies', { body: { name: 'One' } });
      await app.drain();
      const deal = await http.json('POST', '/v1/deals', {
        body: { name: 'D', clientId: client.id, currency: 'EUR' },
      });
      await http.json('POST', `/v1/deals/${String(deal.id)}/win`);
      await app.drain();
      const lines = [{ description: 'x', quantity: '1', unitAmount: '100' }];
      await http.json('POST', '/v1/invoices', { body: { clientId: client.id, currency: 'EUR', lines } });
      for (const resource of app.get(Catalogue).allResources())
        await http.get(`/v1/${resource.name}?limit=5`);
      await http.get('/v1/search?q=one');
      await http.get('/v1/metrics');
      await app.drain();
    } finally {
      observeStatements(undefined);
    }
    expect(seen.size).toBeGreaterThan(50);
    // The list engine asks the one search function for ids; that is a call, not a table.
    const mixed = [...seen].filter((text) => {
      const plain = text.replaceAll('search.find_ids', '');
      return (
        MODULES.filter((m) => new RegExp(`(from|join|into|update)\\s+"?${m}"?\\.`, 'i').test(plain)).length >
        1
      );
    });
    expect(mixed).toEqual([]);
  });

  it('U-241 O-204 O-206 goes down and up again to the same schema', async () => {
    const database = await cloneDatabase();
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    const shape = async (): Promise<unknown[]> =>
      (
        await admin.query(
          `select table_schema, table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
           where table_schema = any($1) and table_name !~ '_(p|y)?[0-9]{4}' order by 1, 2, 3`,
          [[...MODULES, 'timeline', 'platform']],
        )
      ).rows as unknown[];
    try {
      const before = await shape();
      await revertMigrations(database.ownerUrl, migrations);
      expect(await shape()).toEqual([]);
      await runMigrations(database.ownerUrl, migrations);
      expect(await shape()).toEqual(before);
    } finally {
      await admin.end();
      await database.drop();
    }
  });

  it('B-021 says whether it is alive and ready, and how far the consumers are behind', async () => {
    expect((await app.http.get('/health/live')).status).toBe(200);
    expect((await app.http.get('/health/ready')).status).toBe(200);
    expect((await app.http.get('/metrics')).text).toMatch(/outbox_/);
  });
});
