export { LogActivity } from './activities/log-activity/log-activity.command';
export { ActivateClientCompany } from './client-companies/activate-client-company/activate-client-company.command';
export { CreateClientCompany } from './client-companies/create-client-company/create-client-company.command';
export { EraseClientCompany } from './client-companies/erase-client-company/erase-client-company.command';
export { ReviseClientCompany } from './client-companies/revise-client-company/revise-client-company.command';
export { CreateContact } from './contacts/create-contact/create-contact.command';
export { EraseContact } from './contacts/erase-contact/erase-contact.command';
export { ReviseContact } from './contacts/revise-contact/revise-contact.command';
export { CreateDeal } from './deals/create-deal/create-deal.command';
export { MoveDeal } from './deals/move-deal/move-deal.command';
export { ReviseDeal } from './deals/revise-deal/revise-deal.command';
export { WinDeal } from './deals/win-deal/win-deal.command';
export { ActivateEngagement } from './engagements/activate-engagement/activate-engagement.command';
export { CreateEngagement } from './engagements/create-engagement/create-engagement.command';
export { ConvertLead } from './leads/convert-lead/convert-lead.command';
export { CreateLead } from './leads/create-lead/create-lead.command';
export { CreatePipeline } from './pipelines/create-pipeline/create-pipeline.command';
export { ActivityLogged, ActivityUpdated } from './activities/activity.events';
export {
  ClientCompanyCreated, ClientCompanyDeleted, ClientCompanyErased, ClientCompanyMerged, ClientCompanyRestored,
  ClientCompanyStatusChanged, ClientCompanyUnmerged, ClientCompanyUpdated,
} from './client-companies/client-company.events';
export {
  ContactConsentChanged, ContactCreated, ContactDeleted, ContactErased, ContactMerged, ContactRestored, ContactUnmerged,
  ContactUpdated,
} from './contacts/contact.events';
export {
  DealArchived, DealCreated, DealLost, DealReopened, DealStageChanged, DealUpdated, DealWon,
} from './deals/deal.events';
export {
  EngagementActivated, EngagementCancelled, EngagementCompleted, EngagementCreated, EngagementPaused, EngagementResumed,
} from './engagements/engagement.events';
export { LeadConverted, LeadCreated, LeadQualified, LeadScored, LeadUnqualified, LeadUpdated } from './leads/lead.events';
export { MergeApplied, MergeUndone } from './merges/merge.events';
export { PipelineArchived, PipelineCreated, PipelineUpdated } from './pipelines/pipeline.events';
export { CRM_TYPES } from './crm.types';
