import { conflict, unprocessable, type Fault } from '@omni/platform';

export const duplicateContact = (existingId?: string): Fault =>
  conflict(
    'duplicate_contact',
    'A contact with this e-mail address exists already. Send Prefer: return-existing to get that one.',
    existingId ? { existingId } : undefined,
  );

export const contactNameless = (): Fault =>
  unprocessable('crm.contact.nameless', 'A contact needs a name, an e-mail address or a telephone number.', [
    { pointer: '', code: 'crm.contact.nameless', message: 'give firstName, lastName, primaryEmail or phone' },
  ]);

export const contactMerged = (survivorId: string): Fault =>
  conflict('crm.contact.merged', 'The contact went into another one. Undo that merge instead.', {
    survivorId,
  });

export const contactErased = (): Fault =>
  conflict('crm.contact.erased', 'The contact was erased on request and does not come back.');
