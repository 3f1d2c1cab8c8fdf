import { conflict, unprocessable, type Fault } from '@omni/platform';

export const alreadyLogged = (): Fault =>
  conflict('crm.activity.already_logged', 'This message or appointment was logged before.');

export const unknownEntityType = (): Fault =>
  unprocessable('crm.activity.unknown_entity_type', 'There are no records of this type.', [
    {
      pointer: '/entityType',
      code: 'crm.activity.unknown_entity_type',
      message: 'see GET /v1/catalogue for the types',
    },
  ]);

export const sourceNotYours = (): Fault =>
  unprocessable(
    'crm.activity.source_reserved',
    'People log by hand; other sources belong to syncs and the AI.',
    [{ pointer: '/source', code: 'crm.activity.source_reserved', message: 'leave it out' }],
  );
