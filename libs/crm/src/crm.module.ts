import { DomainModule } from '@omni/platform';
import { ActivitiesController } from './activities/activities.controller';
import { activities } from './activities/activity.resource';
import { activityCommands, activityHandlers } from './activities/verbs';
import { ClientCompaniesController } from './client-companies/client-companies.controller';
import { clientCompanies } from './client-companies/client-company.resource';
import { clientCompanyCommands, clientCompanyHandlers, clientCompanyQueries } from './client-companies/verbs';
import { ActivateClient } from './consumers/activate-client.consumer';
import { ActivateEngagementOnContract } from './consumers/activate-engagement.consumer';
import { LogAppointment } from './consumers/log-appointment.consumer';
import { LogMail } from './consumers/log-mail.consumer';
import { SeedPipeline } from './consumers/seed-pipeline.consumer';
import { TrackReceivables } from './consumers/track-receivables.consumer';
import { contacts } from './contacts/contact.resource';
import { ContactsController, PortalContactController } from './contacts/contacts.controller';
import { contactCommands, contactHandlers, contactQueries } from './contacts/verbs';
import { constraints } from './crm.constraints';
import { crmEvents } from './crm.events';
import { deals } from './deals/deal.resource';
import { DealsController } from './deals/deals.controller';
import { dealCommands, dealHandlers, dealQueries } from './deals/verbs';
import { engagements } from './engagements/engagement.resource';
import { EngagementsController, PortalEngagementsController } from './engagements/engagements.controller';
import { engagementCommands, engagementHandlers } from './engagements/verbs';
import { leads } from './leads/lead.resource';
import { LeadsController } from './leads/leads.controller';
import { leadCommands, leadHandlers, leadQueries } from './leads/verbs';
import { merges } from './merges/merge.resource';
import { MergesController } from './merges/merges.controller';
import { PurgeMergeSnapshots } from './merges/purge-snapshots/purge-merge-snapshots';
import { mergeCommands, mergeHandlers } from './merges/verbs';
import { dealsWon, openPipeline, weightedPipeline, winRate } from './metrics/deal.metrics';
import { newLeads } from './metrics/lead.metrics';
import { pipelines } from './pipelines/pipeline.resource';
import { PipelinesController } from './pipelines/pipelines.controller';
import { pipelineCommands, pipelineHandlers, pipelineQueries } from './pipelines/verbs';

@DomainModule({
  name: 'crm',
  summary:
    'Clients and contacts as the one record of who they are, and everything from the first lead to the engagement.',
  resources: [clientCompanies, contacts, merges, leads, pipelines, deals, engagements, activities],
  commands: [
    ...clientCompanyCommands,
    ...contactCommands,
    ...mergeCommands,
    ...leadCommands,
    ...pipelineCommands,
    ...dealCommands,
    ...engagementCommands,
    ...activityCommands,
  ],
  queries: [...clientCompanyQueries, ...contactQueries, ...leadQueries, ...pipelineQueries, ...dealQueries],
  events: crmEvents,
  metrics: [openPipeline, weightedPipeline, winRate, dealsWon, newLeads],
  consumers: [
    ActivateClient,
    ActivateEngagementOnContract,
    LogAppointment,
    LogMail,
    SeedPipeline,
    TrackReceivables,
  ],
  schedules: [PurgeMergeSnapshots],
  controllers: [
    ClientCompaniesController,
    ContactsController,
    PortalContactController,
    MergesController,
    LeadsController,
    PipelinesController,
    DealsController,
    EngagementsController,
    PortalEngagementsController,
    ActivitiesController,
  ],
  handlers: [
    ...clientCompanyHandlers,
    ...contactHandlers,
    ...mergeHandlers,
    ...leadHandlers,
    ...pipelineHandlers,
    ...dealHandlers,
    ...engagementHandlers,
    ...activityHandlers,
  ],
  constraints,
})
export class CrmModule {}
