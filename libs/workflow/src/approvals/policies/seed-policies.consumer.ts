import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type Unit } from '@omni/platform';
import { defaultPolicies } from './default-policies';
import { ApprovalPolicy } from './policy.entity';

/** Gives a new organization the approvals that it begins with. */
@Injectable()
@Consumes('workflow.seed-policies', 'organization.created')
export class SeedPolicies implements EventConsumer {
  async handle(unit: Unit): Promise<void> {
    const kept = await unit.sql<{ key: string }>(
      'select key from workflow.approval_policies where organization_id = $1',
      [unit.tenantId],
    );
    const keys = new Set(kept.map(({ key }) => key));
    for (const policy of defaultPolicies(unit.organization.baseCurrency))
      if (!keys.has(policy.key)) unit.insert(ApprovalPolicy, policy);
  }
}
