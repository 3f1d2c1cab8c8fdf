import { Injectable } from '@nestjs/common';
import { Errand, type ErrandRunner, type RunningErrand } from '@omni/platform';
import { seedPolicies } from './seed-policies';

/** Gives policies that came with a release to organizations that were there before: their migration lists one errand each. */
@Injectable()
@Errand({ name: 'workflow.seed-policies', summary: 'Gives an organization approval policies of a release.' })
export class SeedPoliciesLate implements ErrandRunner {
  run(errand: RunningErrand): Promise<void> {
    return errand.unit(seedPolicies);
  }
}
