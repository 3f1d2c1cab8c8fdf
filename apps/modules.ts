import type { Type } from '@nestjs/common';
import { AnalyticsModule } from '../libs/analytics/src/analytics.module';
import { CrmModule } from '../libs/crm/src/crm.module';
import { ExchangeModule } from '../libs/exchange/src/exchange.module';
import { IdentityModule } from '../libs/identity/src/identity.module';
import { ProjectsModule } from '../libs/projects/src/projects.module';
import { RevenueModule } from '../libs/revenue/src/revenue.module';
import { SearchModule } from '../libs/search/src/search.module';
import { TimelineModule } from '../libs/timeline/src/timeline.module';

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
  TimelineModule,
  SearchModule,
  AnalyticsModule,
];
