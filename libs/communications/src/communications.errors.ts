import { conflict, unprocessable } from '@omni/platform';

const at = (pointer: string, code: string, message: string) => [{ pointer, code, message }];

export const unknownReference = (property: string) =>
  unprocessable('communications.reference_unknown', `What ${property} names does not exist.`, [
    { pointer: `/${property}`, code: 'reference_not_found', message: 'does not exist' },
  ]);

export const momentPassed = (property: string) =>
  unprocessable('communications.moment_passed', 'The moment must lie ahead.', [
    { pointer: `/${property}`, code: 'moment_passed', message: 'lies in the past' },
  ]);

export const noRecipients = () =>
  unprocessable(
    'communications.message.no_recipients',
    'The message has nobody to go to.',
    at('/to', 'no_recipients', 'name at least one recipient'),
  );

export const noAddress = (property: string) =>
  unprocessable(
    'communications.message.no_address',
    'A contact has no e-mail address.',
    at(`/${property}`, 'no_address', 'the contact has no e-mail address'),
  );

export const emptyMessage = () =>
  unprocessable(
    'communications.message.empty',
    'The message says nothing.',
    at('/bodyText', 'empty', 'give a text, HTML or a template'),
  );

export const doNotContact = (contactIds: readonly string[]) =>
  conflict(
    'communications.message.do_not_contact',
    'A recipient asked not to be contacted. Only transactional messages may go to them.',
    { contactIds },
  );

export const consentMissing = (contactIds: readonly string[]) =>
  conflict(
    'communications.message.consent_missing',
    'Marketing goes to people who agreed to it alone, and a recipient has not.',
    { contactIds },
  );

export const notADraft = () =>
  conflict(
    'communications.message.not_draft',
    'Only a draft can be changed. Cancel a queued message to make it one.',
  );

export const alreadyLeaving = () =>
  conflict('communications.message.already_leaving', 'The message is being sent just now.');

export const attachmentsUnavailable = () =>
  unprocessable(
    'communications.message.attachments_unavailable',
    'Files cannot be attached here: no module keeps files.',
    at('/fileIds', 'attachments_unavailable', 'cannot be used'),
  );

export const attachmentUnknown = () =>
  unprocessable(
    'communications.message.attachment_unknown',
    'A file to attach does not exist, or may not be sent.',
    at('/fileIds', 'reference_not_found', 'does not exist or may not be sent'),
  );

export const attachmentsTooLarge = () =>
  unprocessable(
    'communications.message.attachments_too_large',
    'Attachments of one message may have 20 MB together.',
    at('/fileIds', 'too_large', 'are larger than 20 MB together'),
  );

export const channelUnavailable = () =>
  unprocessable(
    'communications.channel_unavailable',
    'No provider of text messages is connected.',
    at('/channel', 'channel_unavailable', 'cannot be sent through'),
  );

export const noNumber = (property: string) =>
  unprocessable(
    'communications.message.no_number',
    'A contact has no telephone number with its country code, such as +4915735980000.',
    at(`/${property}`, 'no_number', 'name a contact with a number in E.164'),
  );

export const oneNumber = () =>
  unprocessable(
    'communications.message.one_number',
    'A text message goes to one number.',
    at('/to', 'too_many', 'name one contact'),
  );

export const textOnly = (properties: readonly string[]) =>
  unprocessable(
    'communications.message.text_only',
    'A text message is text to one number, and nothing beside it.',
    properties.flatMap((property) => at(`/${property}`, 'text_only', 'is not for text messages')),
  );

export const textTooLong = (most: number) =>
  unprocessable(
    'communications.message.text_too_long',
    `A text message takes ${String(most)} characters.`,
    at('/bodyText', 'too_big', `has more than ${String(most)} characters`),
  );

export const textOptedOut = () =>
  conflict(
    'communications.message.opted_out',
    'The receiver asked for no more text messages. They begin again by sending START.',
  );

export const accountCannotSend = () =>
  conflict(
    'communications.email_account.cannot_send',
    'Mail cannot be sent from this account: it is paused, has no SMTP server, or wants a new password.',
  );

export const accountCannotReceive = () =>
  conflict(
    'communications.email_account.cannot_receive',
    'This account receives nothing: it is not active or has no mailbox.',
  );

export const accountExists = () =>
  conflict('communications.email_account.exists', 'This address is connected already.');

export const accountServerMissing = (property: 'imap' | 'smtp') =>
  unprocessable(
    'communications.email_account.server_missing',
    `An account of this provider needs its ${property.toUpperCase()} server.`,
    at(`/${property}`, 'required', 'is needed for this provider'),
  );

export const noConnection = () =>
  unprocessable(
    'communications.email_account.no_connection',
    'There is no working connection to this provider.',
    at('/connectionId', 'no_connection', 'connect the provider first'),
  );

export const notYourMailbox = () =>
  conflict(
    'communications.email_account.not_yours',
    'Only the member whose mailbox it is may open it to others.',
  );

export const templateExists = () =>
  conflict('communications.message_template.exists', 'There is a template of this name.');
