/** What writing and sending a message may be refused for. */
export const SENDING_ERRORS = [
  'communications.reference_unknown',
  'communications.moment_passed',
  'communications.channel_unavailable',
  'communications.message.empty',
  'communications.message.no_recipients',
  'communications.message.no_address',
  'communications.message.do_not_contact',
  'communications.message.consent_missing',
  'communications.message.attachments_unavailable',
  'communications.message.attachment_unknown',
  'communications.message.attachments_too_large',
  'communications.message_template.data',
  'communications.email_account.cannot_send',
] as const;
