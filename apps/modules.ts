import type { Type } from '@nestjs/common';
import { AgreementsModule } from '../libs/agreements/src/agreements.module';
import { AnalyticsModule } from '../libs/analytics/src/analytics.module';
import { AnnotationsModule } from '../libs/annotations/src/annotations.module';
import { CommunicationsModule } from '../libs/communications/src/communications.module';
import { CrmModule } from '../libs/crm/src/crm.module';
import { ExchangeModule } from '../libs/exchange/src/exchange.module';
import { FilesModule } from '../libs/files/src/files.module';
import { GovernanceModule } from '../libs/governance/src/governance.module';
import { IdentityModule } from '../libs/identity/src/identity.module';
import { IntegrationsModule } from '../libs/integrations/src/integrations.module';
import { NotificationsModule } from '../libs/notifications/src/notifications.module';
import { PortalModule } from '../libs/portal/src/portal.module';
import { ProjectsModule } from '../libs/projects/src/projects.module';
import { RevenueModule } from '../libs/revenue/src/revenue.module';
import { SchedulingModule } from '../libs/scheduling/src/scheduling.module';
import { SearchModule } from '../libs/search/src/search.module';
import { TimelineModule } from '../libs/timeline/src/timeline.module';
import { WorkflowModule } from '../libs/workflow/src/workflow.module';

/**
 * Every domain module of the house, by its back door. This list and nothing else says what the product consists of;
 * a module that is taken out of it leaves no trace in the others.
 */
export const domainModules: readonly Type[] = [
  IdentityModule,
  CrmModule,
  ExchangeModule,
  ProjectsModule,
  RevenueModule,
  AnnotationsModule,
  IntegrationsModule,
  FilesModule,
  CommunicationsModule,
  NotificationsModule,
  SchedulingModule,
  AgreementsModule,
  PortalModule,
  WorkflowModule,
  GovernanceModule,
  TimelineModule,
  SearchModule,
  AnalyticsModule,
];
