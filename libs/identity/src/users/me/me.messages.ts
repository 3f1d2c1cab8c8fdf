import { command, ianaZone, id, query } from '@omni/platform';
import { z } from 'zod';
import { personName } from '../password';
import { users } from '../user.resource';

const view = users.contract.view;

export class GetMe extends query({
  name: 'user.get_me',
  summary: 'Reads one’s own profile',
  resource: users,
  needs: 'read',
  open: 'signed_in',
  input: z.strictObject({}),
  output: view,
}) {}

export class ReviseMe extends command({
  name: 'user.revise_me',
  summary: 'Revises one’s own profile',
  resource: users,
  needs: 'update',
  open: 'signed_in',
  input: z
    .strictObject({
      name: personName,
      locale: z
        .string()
        .max(35, { abort: true })
        .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
        .nullable(),
      timezone: ianaZone.nullable(),
      avatarFileId: id.nullable(),
    })
    .partial()
    .meta({ id: 'MeRevise' }),
  output: view,
  effect: 'reversible',
  undoneBy: 'user.revise_me',
}) {}

export class CloseMyAccount extends command({
  name: 'user.close_account',
  summary:
    'Closes one’s account: name and e-mail are removed, sessions end; refused to the last owner of an organization',
  resource: users,
  needs: 'delete',
  open: 'signed_in',
  input: z.strictObject({}).meta({ id: 'CloseMyAccountInput' }),
  output: z.null(),
  effect: 'irreversible',
  errors: ['last_owner'],
}) {}
