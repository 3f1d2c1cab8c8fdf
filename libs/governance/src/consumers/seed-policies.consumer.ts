import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type Unit } from '@omni/platform';
import { Policies } from '../engine/policies';

/** A new organization sees from its first day how long its records are kept. */
@Injectable()
@Consumes('governance.seed-policies', 'organization.created')
export class SeedPolicies implements EventConsumer {
  constructor(private readonly policies: Policies) {}

  async handle(unit: Unit): Promise<void> {
    await this.policies.of(unit);
  }
}
