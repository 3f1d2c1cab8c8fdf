import { Global } from '@nestjs/common';
import { DomainModule, LegalHolds } from '@omni/platform';
import { SeedPolicies } from './consumers/seed-policies.consumer';
import { ContinueRun } from './engine/continue-run.errand';
import { Engine } from './engine/engine';
import { HeldRows } from './engine/held-rows';
import { Policies } from './engine/policies';
import { Steps } from './engine/steps';
import { LegalHoldPlaced, LegalHoldReleased } from './holds/hold.events';
import { legalHolds } from './holds/hold.resource';
import { LegalHoldsController } from './holds/holds.controller';
import { PlaceHold } from './holds/place-hold/place-hold.command';
import { PlaceHoldHandler } from './holds/place-hold/place-hold.handler';
import { ReleaseHold } from './holds/release-hold/release-hold.command';
import { ReleaseHoldHandler } from './holds/release-hold/release-hold.handler';
import { RetentionPoliciesController } from './policies/policies.controller';
import { retentionPolicies } from './policies/policy.resource';
import { RevisePolicy } from './policies/revise-policy/revise-policy.command';
import { RevisePolicyHandler } from './policies/revise-policy/revise-policy.handler';
import { RunRetention } from './policies/run-retention/run-retention.command';
import { RunRetentionHandler } from './policies/run-retention/run-retention.handler';
import { RetentionRunCompleted } from './runs/run.events';
import { retentionRuns } from './runs/run.resource';
import { RetentionRunsController } from './runs/runs.controller';
import { ArchiveRipe, PurgeExpired } from './schedules/lifecycle.schedules';

/** Global for one thing: nothing destroys what a legal hold covers. */
@Global()
@DomainModule({
  name: 'governance',
  summary: 'How long things are kept: archiving, retention, legal holds.',
  resources: [retentionPolicies, retentionRuns, legalHolds],
  commands: [RevisePolicy, RunRetention, PlaceHold, ReleaseHold],
  events: [RetentionRunCompleted, LegalHoldPlaced, LegalHoldReleased],
  consumers: [SeedPolicies],
  schedules: [ArchiveRipe, PurgeExpired],
  errands: [ContinueRun],
  controllers: [RetentionPoliciesController, RetentionRunsController, LegalHoldsController],
  handlers: [RevisePolicyHandler, RunRetentionHandler, PlaceHoldHandler, ReleaseHoldHandler],
  providers: [Steps, Policies, HeldRows, Engine, { provide: LegalHolds, useExisting: HeldRows }],
  exports: [LegalHolds as never],
})
export class GovernanceModule {}
