import { conflict, type ConstraintFaults } from '@omni/platform';
import { alreadyLogged } from './activities/activity.errors';
import { taxNumberTaken } from './client-companies/client-company.errors';
import { duplicateContact } from './contacts/contact.errors';
import { dealTaken } from './engagements/engagement.errors';
import { duplicateLead } from './leads/lead.errors';
import { pipelineNameTaken } from './pipelines/pipeline.errors';

const raced = () => conflict('write_conflict', 'Another write came in between. Try again.');

/** What a broken constraint means: mostly two writers who looked at the same moment and both found nothing. */
export const constraints: ConstraintFaults = {
  client_companies_strict_tax_key: taxNumberTaken,
  contact_emails_live: () => duplicateContact(),
  contacts_one_primary: raced,
  leads_open_email: () => duplicateLead(),
  pipelines_name_key: pipelineNameTaken,
  pipelines_one_default: raced,
  pipeline_stages_one_won: raced,
  engagements_one_per_deal: () => dealTaken(),
  activities_message_once: alreadyLogged,
  activities_appointment_once: alreadyLogged,
};
