import { command, id } from '@omni/platform';
import { z } from 'zod';
import { organizationContract } from '../organization.contract';
import { organizations } from '../organization.resource';

const output = organizationContract.view;

export class ActivateOrganization extends command({
  name: 'organization.activate',
  summary: 'Ends the setting up',
  resource: organizations,
  needs: 'activate',
  input: z.strictObject({ id }).meta({ id: 'ActivateOrganizationInput' }),
  output,
  effect: 'irreversible',
}) {}

export class CloseOrganization extends command({
  name: 'organization.close',
  summary: 'Asks for the organization to be closed in 30 days; needs a session with a second factor',
  resource: organizations,
  needs: 'close',
  input: z.strictObject({ id }).meta({ id: 'CloseOrganizationInput' }),
  output,
  effect: 'reversible',
  undoneBy: 'organization.keep_open',
  errors: ['identity.mfa.required'],
}) {}

export class KeepOrganizationOpen extends command({
  name: 'organization.keep_open',
  summary: 'Calls off the closing',
  resource: organizations,
  needs: 'keep_open',
  input: z.strictObject({ id }).meta({ id: 'KeepOrganizationOpenInput' }),
  output,
  effect: 'reversible',
  undoneBy: 'organization.close',
}) {}
