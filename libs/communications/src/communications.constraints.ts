import { conflict, type ConstraintFaults } from '@omni/platform';
import { accountExists, templateExists, unknownReference } from './communications.errors';

const unknown = (property: string) => () => unknownReference(property);

/** What the database's own refusals mean to a caller. */
export const constraints: ConstraintFaults = {
  email_accounts_address_key: accountExists,
  email_accounts_owner_member_id_fkey: unknown('ownerMemberId'),
  message_templates_name_key: templateExists,
  threads_client_id_fkey: unknown('clientId'),
  threads_engagement_id_fkey: unknown('engagementId'),
  threads_assignee_member_id_fkey: unknown('assigneeMemberId'),
  threads_email_account_id_fkey: unknown('emailAccountId'),
  messages_template_id_fkey: unknown('templateId'),
  messages_source_key: () =>
    conflict('communications.message.exists', 'A message was written under this source key already.'),
};
