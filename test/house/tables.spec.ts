import { startApp, type TestApp } from '@omni/testing';
import { allEntities, tableOf } from '@omni/platform';
import { domainModules } from '../../apps/modules';
import { declarationOf } from '@omni/platform';

/** Schemas of ours; `engine` holds what belongs to no tenant (ADR 7), `bullmq` is the queue's own. */
const OURS = `n.nspname not in ('pg_catalog', 'information_schema', 'public', 'engine', 'bullmq') and n.nspname not like 'pg_%'`;
/** They are the tenant, or stand above tenants. */
const WITHOUT_TENANT = ['identity.organizations', 'identity.users'];
/** Plumbing that may be removed outright; everything else is business data. */
const DISPOSABLE = [
  'platform.processed_events',
  'identity.login_attempts',
  'identity.sessions',
  'identity.invitations',
  'platform.idempotency_keys',
  'platform.dev_mails',
  'platform.errands',
  'search.search_documents',
  'exchange.import_rows',
  'scheduling.calendar_busy',
  'portal.portal_sessions',
  'portal.access_log',
  'files.file_texts',
  'files.file_renditions',
  'workflow.workflow_waits',
  'notifications.notifications',
  'notifications.digests',
];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const tables = (extra = 'true'): Promise<{ table: string; oid: number }[]> =>
  app.ownerSql(
    `select n.nspname || '.' || c.relname as table, c.oid::int as oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${OURS} and ${extra} order by 1`,
  );

/** What entities say, but for those of tests that this process has run before. */
const declared = () =>
  allEntities()
    .map((entity) => tableOf(entity))
    .filter(({ schema }) => schema !== 'sample' && schema !== 'probe');

const names = (rows: { table: string }[]): string[] => rows.map((r) => r.table);

describe('every table of the house', () => {
  it('U-224 U-010 has an organization_id that is never null, except users and organizations', async () => {
    const rows = await tables(
      `not exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and a.attnotnull)`,
    );
    expect(names(rows)).toEqual(WITHOUT_TENANT);
  });

  it('U-228 has created_at and updated_at', async () => {
    const rows = await tables(
      `(select count(*) from pg_attribute a where a.attrelid = c.oid and a.attname in ('created_at', 'updated_at') and a.attnotnull) < 2`,
    );
    expect(names(rows)).toEqual([]);
  });

  it('U-229 has a uuid id made by gen_random_uuid() and a primary key that begins with the organization', async () => {
    const rows = await app.ownerSql<{ table: string; key: string }>(
      `select n.nspname || '.' || c.relname as table, pg_get_constraintdef(k.oid) as key
       from pg_class c join pg_namespace n on n.oid = c.relnamespace left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
       where c.relkind in ('r', 'p') and not c.relispartition and ${OURS}`,
    );
    const odd = rows.filter(({ table, key }) =>
      WITHOUT_TENANT.includes(table)
        ? key !== 'PRIMARY KEY (id)'
        : !/^PRIMARY KEY \(organization_id, \w+/.test(key),
    );
    expect(odd).toEqual([]);
    const ids = await tables(
      `not exists (select 1 from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
         where a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype and pg_get_expr(d.adbin, d.adrelid) = 'gen_random_uuid()')`,
    );
    expect(names(ids)).toEqual([]);
  });

  it('U-126 B-018 stands behind row-level security that is forced and checks what is written', async () => {
    const open = await tables(`(not c.relrowsecurity or not c.relforcerowsecurity) and c.relname <> 'users'`);
    expect(names(open)).toEqual([]);
    const unchecked = await app.ownerSql(
      `select p.tablename from pg_policies p where p.cmd = 'ALL' and p.with_check is null and p.schemaname not in ('engine', 'bullmq')`,
    );
    expect(unchecked).toEqual([]);
  });

  it('U-126 points to other tenant tables by composite keys, so that no row can reach across tenants', async () => {
    const rows = await app.ownerSql(
      `select k.conname, k.conrelid::regclass::text as from, k.confrelid::regclass::text as to, pg_get_constraintdef(k.oid) as def
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'f' and ${OURS} and pg_get_constraintdef(k.oid) not like 'FOREIGN KEY (organization_id, %'
         and k.confrelid::regclass::text not in ('identity.users', 'identity.organizations')`,
    );
    expect(rows).toEqual([]);
  });

  it('U-126 has no unique index that would tell one tenant what another holds', async () => {
    const rows = await app.ownerSql<{ table: string; def: string }>(
      `select i.indrelid::regclass::text as table, pg_get_indexdef(i.indexrelid) as def
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
       where i.indisunique and ${OURS} and pg_get_indexdef(i.indexrelid) not like '%(organization_id%'`,
    );
    expect(rows.filter((r) => !WITHOUT_TENANT.includes(r.table))).toEqual([]);
  });

  it('has an index behind every foreign key', async () => {
    const rows = await app.ownerSql(
      `select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       where k.contype = 'f' and ${OURS} and not exists (
         select 1 from pg_index i where i.indrelid = k.conrelid
           and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
           and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) =
             '(' || (select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[2]) || ' IS NOT NULL)'))`,
    );
    expect(rows).toEqual([]);
  });

  it('U-226 B-020 cannot lose business rows: the app role may not delete them', async () => {
    const rows = await app.ownerSql<{ table: string }>(
      `select table_schema || '.' || table_name as table from information_schema.role_table_grants
       where grantee = 'omni_app' and privilege_type in ('DELETE', 'TRUNCATE') and table_schema not in ('engine', 'bullmq') order by 1`,
    );
    expect(names(rows).filter((t) => !DISPOSABLE.includes(t))).toEqual([]);
  });

  it('U-020 U-180 keeps append-only tables append-only', async () => {
    const rows = await app.ownerSql<{ table: string; rights: string }>(
      `select table_schema || '.' || table_name as table, string_agg(privilege_type, ',' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = 'omni_app'
         and table_schema || '.' || table_name in ('timeline.activity_events', 'timeline.audit_events', 'timeline.entity_versions', 'platform.outbox_events')
       group by 1 order by 1`,
    );
    expect(rows.map((r) => r.rights)).toEqual(Array(4).fill('INSERT,SELECT'));
  });

  it('B-018 belongs to the owner: the app role owns nothing and cannot pass the wall', async () => {
    const owned = await app.ownerSql(
      `select relname from pg_class c where pg_get_userbyid(c.relowner) in ('omni_app', 'omni_relay')`,
    );
    expect(owned).toEqual([]);
    const [role] = await app.ownerSql(
      `select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'omni_app'`,
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
  });

  it('U-230 has a finite set behind every status', async () => {
    const rows = await app.ownerSql(
      `select c.oid::regclass::text as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attname = 'status'
       where c.relkind in ('r', 'p') and ${OURS} and not exists (
         select 1 from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%status%')`,
    );
    expect(rows).toEqual([]);
  });

  it('has one SECURITY DEFINER function, the search, with a fixed search path', async () => {
    const rows = await app.ownerSql<{ name: string; config: string[] | null }>(
      `select n.nspname || '.' || p.proname as name, p.proconfig as config from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and ${OURS}`,
    );
    expect(rows.map((r) => r.name)).toEqual(['search.find_ids']);
    expect(rows[0]?.config?.some((c) => c.startsWith('search_path='))).toBe(true);
  });
});

/** What each domain owns, and nobody else has a table of the same name. */
const OWNED: [row: string, schema: string, tables: string][] = [
  ['U-010', 'identity', 'organizations, users, organization_members, sessions'],
  ['U-011', 'crm', 'client_companies, contacts, deals, engagements'],
  ['U-012', 'projects', 'projects, tasks, milestones, project_templates, time_entries'],
  ['U-013', 'files', 'file_objects, file_versions, folders, file_requests, file_shares, notes'],
  ['U-014', 'communications', 'threads, messages, email_accounts'],
  ['U-015', 'scheduling', 'appointments, appointment_types, calendar_syncs'],
  ['U-016', 'portal', 'client_portal_access, portal_views, portal_links'],
  [
    'U-017',
    'agreements',
    'agreement_templates, proposals, proposal_versions, contracts, contract_versions, signature_requests',
  ],
  ['U-018', 'revenue', 'invoices, bills, payments, vendors'],
  [
    'U-019',
    'workflow',
    'workflow_definitions, workflow_versions, workflow_runs, workflow_actions, approval_requests',
  ],
  ['U-020', 'timeline', 'activity_events, audit_events, entity_versions'],
];

describe('domains', () => {
  it.each(OWNED)('%s %s alone owns %s', async (_, schema, owned) => {
    const found = await tables(`not c.relispartition and c.relname = any('{${owned}}')`);
    const expected = owned.split(', ').map((table) => `${schema}.${table}`);
    expect(names(found)).toEqual(expected.sort());
  });
});

describe('entities and tables', () => {
  it('U-008 U-009 each lie in the schema of their own module', () => {
    const schemas = new Set([...domainModules.map((m) => declarationOf(m).name), 'platform']);
    const strays = declared().filter((t) => !schemas.has(t.schema));
    expect(strays.map((t) => t.sql)).toEqual([]);
    for (const module of domainModules.map(declarationOf)) {
      for (const resource of module.resources ?? []) {
        if (resource.table.schema !== 'platform' && resource.table.schema !== 'timeline')
          expect(resource.table.schema).toBe(module.name);
      }
    }
  });

  it('U-241 O-241 agree column by column: name, type and whether it may be empty', async () => {
    const rows = await app.ownerSql<{ table: string; column: string; type: string; nullable: boolean }>(
      `select '"' || n.nspname || '"."' || c.relname || '"' as table, a.attname as column, format_type(a.atttypid, null) as type, not a.attnotnull as nullable
       from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
       where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and ${OURS}`,
    );
    const inDatabase = new Map(rows.map((r) => [`${r.table}.${r.column}`, r]));
    const differences = declared().flatMap((table) =>
      table.columns.flatMap((column) => {
        const found = inDatabase.get(`${table.sql}.${column.column}`);
        const type = `${column.type}${column.array ? '[]' : ''}`;
        if (!found) return [`${table.sql}.${column.column} is not in the database`];
        if (found.type !== type)
          return [`${table.sql}.${column.column} is ${found.type}, the entity says ${type}`];
        if (found.nullable !== column.nullable)
          return [`${table.sql}.${column.column} may ${found.nullable ? '' : 'not '}be null in the database`];
        return [];
      }),
    );
    expect(differences).toEqual([]);
    const missing = declared().flatMap((table) =>
      rows
        .filter((r) => r.table === table.sql && !table.columns.some((c) => c.column === r.column))
        .map((r) => `${r.table}.${r.column}`),
    );
    expect(missing).toEqual([]);
  });

  it('U-003 U-021 U-185 keep the golden record in one place: no other module copies names or addresses of clients and contacts', async () => {
    const rows = await app.ownerSql<{ column: string }>(
      `select table_schema || '.' || table_name || '.' || column_name as column from information_schema.columns
       where table_schema not in ('crm', 'identity', 'pg_catalog', 'information_schema', 'engine', 'bullmq')
         and column_name ~ '(client|contact|customer)_(name|email|phone|address)'`,
    );
    expect(rows.map((r) => r.column)).toEqual([]);
  });

  it("U-232 U-192 hold other modules' ids in columns that may be empty, unless a rule of the dictionary demands them", async () => {
    const required = await app.ownerSql<{ column: string }>(
      `select n.nspname || '.' || c.relname || '.' || a.attname as column
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
       join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any(k.conkey) and a.attname <> 'organization_id'
       where k.contype = 'f' and n.nspname <> fn.nspname and a.attnotnull and fn.nspname <> 'identity' order by 1`,
    );
    const demanded = [
      'agreements.proposals.client_id',
      'files.file_requests.client_id',
      'projects.projects.client_id',
      'projects.projects.engagement_id',
      'portal.client_portal_access.contact_id',
      'portal.client_portal_access.client_id',
      'revenue.invoice_schedules.client_id',
      'revenue.invoice_schedules.engagement_id',
      'revenue.invoices.client_id',
    ];
    expect(required.map((r) => r.column).filter((c) => !demanded.includes(c))).toEqual([]);
  });
});
