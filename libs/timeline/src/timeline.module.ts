import { DomainModule } from '@omni/platform';
import { ActivityRows } from './activity/activity-rows';
import { ListClientTimelineHandler } from './activity/list-client-timeline.handler';
import { ListClientTimeline } from './activity/list-client-timeline.query';
import { ListTimelineHandler } from './activity/list-timeline.handler';
import { ListTimeline } from './activity/list-timeline.query';
import { RecordActivity } from './activity/record-activity.consumer';
import { PortalTimelineController, TimelineController } from './activity/timeline.controller';
import { timeline } from './activity/timeline.resource';
import { AuditEventsController } from './audit/audit-events.controller';
import { auditEvents } from './audit/audit-events.resource';
import { AuditHeads } from './audit/audit-heads';
import { AnchorAudit, SealAudit } from './audit/audit-schedules';
import { AuditSealer } from './audit/audit-sealer';
import { AuditVerifier } from './audit/audit-verifier';
import { AuditChainVerified, AuditTamperDetected } from './audit/audit.events';
import { ListAuditEvents, ShowAuditHead, VerifyAudit } from './audit/audit.queries';
import { FinanceTypes } from './audit/finance-types';
import { ListAuditEventsHandler } from './audit/list-audit-events.handler';
import { ShowAuditHeadHandler, VerifyAuditHandler } from './audit/verify-audit.handler';
import { CompareVersionsHandler } from './versions/compare-versions.handler';
import { CompareVersions } from './versions/compare-versions.query';
import { RestoreVersion } from './versions/restore-version.command';
import { RestoreVersionHandler } from './versions/restore-version.handler';
import { VersionsController } from './versions/versions.controller';
import { versions } from './versions/versions.resource';

@DomainModule({
  name: 'timeline',
  summary: 'What happened, who did it, and what rows were before.',
  resources: [timeline, auditEvents, versions],
  commands: [RestoreVersion],
  queries: [ListTimeline, ListClientTimeline, ListAuditEvents, VerifyAudit, ShowAuditHead, CompareVersions],
  events: [AuditChainVerified, AuditTamperDetected],
  consumers: [RecordActivity],
  schedules: [SealAudit, AnchorAudit],
  controllers: [TimelineController, PortalTimelineController, AuditEventsController, VersionsController],
  handlers: [
    ListTimelineHandler,
    ListClientTimelineHandler,
    ListAuditEventsHandler,
    VerifyAuditHandler,
    ShowAuditHeadHandler,
    CompareVersionsHandler,
    RestoreVersionHandler,
  ],
  providers: [ActivityRows, AuditSealer, AuditVerifier, AuditHeads, FinanceTypes],
})
export class TimelineModule {}
