import { conflict, unprocessable, type Fault } from '@omni/platform';

export const dealTaken = (existingId?: string): Fault =>
  conflict(
    'crm.engagement.deal_taken',
    'The deal has an engagement already.',
    existingId ? { existingId } : undefined,
  );

export const clientMissing = (): Fault =>
  unprocessable('crm.engagement.client_missing', 'Name a client, or a deal that has one.', [
    { pointer: '/clientId', code: 'required', message: 'is required without a deal that has a client' },
  ]);

export const nameMissing = (): Fault =>
  unprocessable('crm.engagement.name_missing', 'Give a name, or a deal to take it from.', [
    { pointer: '/name', code: 'required', message: 'is required without a deal' },
  ]);

export const clientDiffers = (): Fault =>
  unprocessable('crm.engagement.client_differs', 'The deal belongs to another client.', [
    { pointer: '/clientId', code: 'crm.engagement.client_differs', message: "name the deal's client" },
  ]);

export const datesReversed = (): Fault =>
  unprocessable('crm.engagement.dates_reversed', 'An engagement does not end before it starts.', [
    { pointer: '/endsOn', code: 'crm.engagement.dates_reversed', message: 'give a day on or after startsOn' },
  ]);

export const engagementKept = (status: string): Fault =>
  conflict('crm.engagement.not_deletable', 'Only a proposed or cancelled engagement is deleted.', {
    currentStatus: status,
  });
