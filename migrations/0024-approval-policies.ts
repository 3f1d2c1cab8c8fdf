import type { MigrationInterface, QueryRunner } from 'typeorm';
import { runAll } from '@omni/platform/migrations';

/** Organizations that were there before get the approval policies that new ones begin with, by an errand each. */
export class ApprovalPolicies1790000000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const walled = ['identity.organizations', 'platform.errands'];
    await runAll(runner, [
      // The tables' owner passes the wall for this, which stands for the owner as well otherwise.
      ...walled.map((table) => `alter table ${table} no force row level security`),
      `insert into platform.errands (organization_id, name, key, data, due_at, correlation_id)
       select id, 'workflow.seed-policies', 'seed', '{}', 'epoch', gen_random_uuid() from identity.organizations
       where status in ('onboarding', 'active', 'suspended')`,
      ...walled.map((table) => `alter table ${table} force row level security`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table platform.errands no force row level security',
      `delete from platform.errands where name = 'workflow.seed-policies'`,
      'alter table platform.errands force row level security',
    ]);
  }
}
