import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type Unit } from '@omni/platform';
import { seedPolicies } from './seed-policies';

/** Gives a new organization the approvals that it begins with. */
@Injectable()
@Consumes('workflow.seed-policies', 'organization.created')
export class SeedPolicies implements EventConsumer {
  handle(unit: Unit): Promise<void> {
    return seedPolicies(unit);
  }
}
