import { Fault, conflict, notFound, unprocessable } from '@omni/platform';

export const clientNeeded = () =>
  unprocessable(
    'files.file_request.client_needed',
    'Say which client, engagement, project or contact is asked.',
    [{ pointer: '/clientId', code: 'required', message: 'is needed' }],
  );

export const unknownContact = () =>
  unprocessable('files.contact.unknown', 'There is no such contact.', [
    { pointer: '/contactId', code: 'reference_not_found', message: 'does not exist' },
  ]);

export const repeatedKeys = () =>
  unprocessable('files.file_request.repeated_key', 'Each item needs a key of its own.', [
    { pointer: '/items', code: 'repeated', message: 'has a key twice' },
  ]);

export const endsBeforeNow = () =>
  unprocessable('files.file_request.already_over', 'A request must end in the future.', [
    { pointer: '/expiresAt', code: 'in_the_past', message: 'must be in the future' },
  ]);

export const unknownItem = () =>
  unprocessable('files.file_request.unknown_item', 'The request has no such item.', [
    { pointer: '/itemKey', code: 'unknown_item', message: 'is none of the items' },
  ]);

export const typeNotAllowed = (allowed: readonly string[]) =>
  unprocessable('files.file_request.type_not_allowed', `This item takes ${allowed.join(', ')}.`, [
    { pointer: '/mime', code: 'type_not_allowed', message: `must be one of ${allowed.join(', ')}` },
  ]);

export const itemFull = () =>
  conflict('files.file_request.item_full', 'As many files as this item takes have come.');

export const tooManyUploads = () =>
  conflict(
    'files.file_request.too_many_uploads',
    'Too many uploads were begun and not finished. Finish some first.',
  );

export const noAddress = () =>
  unprocessable(
    'files.file_request.no_address',
    'The request names no contact with an e-mail address that may be written to.',
  );

/** The link was good once: whoever follows it is told that it is over, and nothing else. */
export const requestOver = () =>
  new Fault(410, 'files.file_request.over', 'This request takes no more files.');

export const noSuchLink = () => notFound('link');
