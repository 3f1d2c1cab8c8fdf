import fc from 'fast-check';
import { Client } from 'pg';
import {
  ANONYMOUS,
  Catalogue,
  Params,
  Rights,
  ROLES,
  allEntities,
  defineResource,
  memberOf,
  pgTypes,
  scopeSql,
  tableOf,
  viewOf,
  Int,
  Table,
  TenantEntity,
  Text,
  Uuid,
  type Condition,
  type ConditionValue,
  type Resource,
} from '@omni/platform';
import { z } from 'zod';
import { startApp, type TestApp } from '@omni/testing';

@Table('sample.scoped', 'scoped')
class Scoped extends TenantEntity {
  @Text({ nullable: true }) status: string | null = null;
  @Int({ nullable: true }) amount: number | null = null;
  @Uuid({ nullable: true }) ownerMemberId: string | null = null;
  @Uuid({ array: true }) memberIds: string[] = [];
}

const IDS = ['a', 'b', 'c'].map((l) => `${l.repeat(8)}-0000-4000-8000-000000000000`);
const STATUSES = ['open', 'won', 'lost'];
const scoped = (condition: Condition): Resource<Scoped> =>
  defineResource<Scoped>({
    module: 'sample',
    name: 'scoped',
    summary: '',
    kind: 'record',
    entity: Scoped,
    contract: { view: z.object({}) },
    view: (row) => viewOf(row),
    access: { staff: { can: ['read'], where: () => condition } },
    list: { filter: [], sort: [] },
  });

const scalar: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...STATUSES, null).map((status): Condition => ({ status })),
  fc.subarray<string | null>([...STATUSES, null]).map((list): Condition => ({ status: { $in: list } })),
  fc.constantFrom(...STATUSES, null).map((v): Condition => ({ status: { $ne: v } })),
  fc.integer({ min: -2, max: 2 }).map((n): Condition => ({ amount: { $lte: n } })),
  fc.integer({ min: -2, max: 2 }).map((n): Condition => ({ amount: { $gte: n } })),
  fc.constantFrom(...IDS).map((id): Condition => ({ ownerMemberId: id })),
  fc.constantFrom(...IDS).map((id): Condition => ({ memberIds: { $has: id } satisfies ConditionValue })),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.tuple(scalar, scalar).map(([a, b]): Condition => ({ ...(a as object), ...(b as object) })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((list): Condition => ({ $or: list })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((list): Condition => ({ $and: list })),
  ),
}));

describe('a policy and its SQL', () => {
  let app: TestApp;
  let db: Client;
  const rows: Record<string, unknown>[] = [];

  beforeAll(async () => {
    app = await startApp();
    db = new Client({ connectionString: app.database.adminUrl, types: pgTypes });
    await db.connect();
    await db.query(
      `create schema sample; create table sample.scoped (organization_id uuid, id uuid default gen_random_uuid(), status text, amount int, owner_member_id uuid, member_ids uuid[])`,
    );
    for (const status of [...STATUSES, null])
      for (const amount of [-1, 0, 1, null])
        for (const owner of [...IDS, null]) {
          await db.query(
            'insert into sample.scoped (status, amount, owner_member_id, member_ids) values ($1, $2, $3, $4)',
            [status, amount, owner, IDS.filter((_, i) => (rows.length + i) % 2 === 0)],
          );
          rows.push({});
        }
    const { rows: stored } = await db.query<Record<string, unknown>>(
      `select id, status, amount, owner_member_id as "ownerMemberId", member_ids as "memberIds" from sample.scoped`,
    );
    rows.splice(0, rows.length, ...stored);
  });
  afterAll(async () => {
    await db.end();
    await app.stop();
  });

  it('B-017 U-034 agree row by row on any condition', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (drawn) => {
        const resource = scoped(drawn);
        const rights = new Rights(memberOf('staff'), resource);
        const params = new Params();
        const sql = scopeSql(resource.table, rights.conditions('read'), params);
        const { rows: visible } = await db.query<{ id: string }>({
          text: `select t.id from sample.scoped t where ${sql}`,
          values: params.values,
        });
        const bySql = new Set(visible.map((r) => r.id));
        const byPolicy = new Set(
          rows.filter((row) => rights.can('read', row)).map((row) => row.id as string),
        );
        expect(bySql).toEqual(byPolicy);
      }),
      { numRuns: 300 },
    );
  });

  it('B-017 let nobody see anything by default', () => {
    const catalogue = app.get(Catalogue);
    for (const resource of catalogue.allResources())
      expect(new Rights(ANONYMOUS, resource).conditions('read')).toEqual([]);
  });

  it('B-017 are written over columns that exist, for every role, resource and action', () => {
    const catalogue = app.get(Catalogue);
    expect(allEntities().length).toBeGreaterThan(0);
    for (const resource of catalogue.allResources())
      for (const role of ROLES)
        for (const action of ['read', 'update', 'delete', 'act']) {
          expect(() =>
            scopeSql(
              tableOf(resource.entity),
              new Rights(memberOf(role), resource).conditions(action),
              new Params(),
            ),
          ).not.toThrow();
        }
  });
});
