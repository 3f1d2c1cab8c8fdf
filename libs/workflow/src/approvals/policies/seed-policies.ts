import type { Unit } from '@omni/platform';
import { defaultPolicies } from './default-policies';
import { ApprovalPolicy } from './policy.entity';

/** Gives an organization the policies that it never had; one that it removed stays removed. */
export async function seedPolicies(unit: Unit): Promise<void> {
  const kept = await unit.sql<{ key: string }>(
    'select key from workflow.approval_policies where organization_id = $1',
    [unit.tenantId],
  );
  const keys = new Set(kept.map(({ key }) => key));
  for (const policy of defaultPolicies(unit.organization.baseCurrency))
    if (!keys.has(policy.key)) unit.insert(ApprovalPolicy, policy);
}
