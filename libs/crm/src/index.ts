export { ActivityLogged, ActivityUpdated } from './activities/activity.events';
export {
  ClientCompanyCreated,
  ClientCompanyDeleted,
  ClientCompanyErased,
  ClientCompanyMerged,
  ClientCompanyRestored,
  ClientCompanyStatusChanged,
  ClientCompanyUnmerged,
  ClientCompanyUpdated,
} from './client-companies/client-company.events';
export {
  ContactConsentChanged,
  ContactCreated,
  ContactDeleted,
  ContactErased,
  ContactMerged,
  ContactRestored,
  ContactUnmerged,
  ContactUpdated,
} from './contacts/contact.events';
export {
  DealArchived,
  DealCreated,
  DealLost,
  DealReopened,
  DealStageChanged,
  DealUpdated,
  DealWon,
} from './deals/deal.events';
export {
  EngagementActivated,
  EngagementCancelled,
  EngagementCompleted,
  EngagementCreated,
  EngagementPaused,
  EngagementResumed,
} from './engagements/engagement.events';
export {
  LeadConverted,
  LeadCreated,
  LeadQualified,
  LeadScored,
  LeadUnqualified,
  LeadUpdated,
} from './leads/lead.events';
export { MergeApplied, MergeUndone } from './merges/merge.events';
export { PipelineArchived, PipelineCreated, PipelineUpdated } from './pipelines/pipeline.events';
export { CRM_TYPES } from './crm.types';
