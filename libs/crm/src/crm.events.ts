import type { EventDecl } from '@omni/platform';
import { ActivityLogged, ActivityUpdated } from './activities/activity.events';
import {
  ClientCompanyCreated, ClientCompanyDeleted, ClientCompanyErased, ClientCompanyMerged, ClientCompanyRestored,
  ClientCompanyStatusChanged, ClientCompanyUnmerged, ClientCompanyUpdated,
} from './client-companies/client-company.events';
import {
  ContactConsentChanged, ContactCreated, ContactDeleted, ContactErased, ContactMerged, ContactRestored, ContactUnmerged,
  ContactUpdated,
} from './contacts/contact.events';
import {
  DealArchived, DealCreated, DealLost, DealReopened, DealStageChanged, DealUpdated, DealWon,
} from './deals/deal.events';
import {
  EngagementActivated, EngagementCancelled, EngagementCompleted, EngagementCreated, EngagementPaused, EngagementResumed,
} from './engagements/engagement.events';
import { LeadConverted, LeadCreated, LeadQualified, LeadScored, LeadUnqualified, LeadUpdated } from './leads/lead.events';
import { MergeApplied, MergeUndone } from './merges/merge.events';
import { PipelineArchived, PipelineCreated, PipelineUpdated } from './pipelines/pipeline.events';

/** Every fact that this module tells. */
export const crmEvents = [
  ClientCompanyCreated, ClientCompanyUpdated, ClientCompanyDeleted, ClientCompanyRestored, ClientCompanyStatusChanged,
  ClientCompanyMerged, ClientCompanyUnmerged, ClientCompanyErased,
  ContactCreated, ContactUpdated, ContactDeleted, ContactRestored, ContactConsentChanged, ContactMerged, ContactUnmerged,
  ContactErased,
  MergeApplied, MergeUndone,
  LeadCreated, LeadUpdated, LeadScored, LeadQualified, LeadUnqualified, LeadConverted,
  PipelineCreated, PipelineUpdated, PipelineArchived,
  DealCreated, DealUpdated, DealStageChanged, DealWon, DealLost, DealReopened, DealArchived,
  EngagementCreated, EngagementActivated, EngagementPaused, EngagementResumed, EngagementCompleted, EngagementCancelled,
  ActivityLogged, ActivityUpdated,
] as readonly EventDecl[];
