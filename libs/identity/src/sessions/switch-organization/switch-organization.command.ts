import { command, id } from '@omni/platform';
import { z } from 'zod';
import { sessions } from '../session.resource';
import { signedIn } from '../signed-in.contract';

export class SwitchOrganization extends command({
  name: 'session.switch_organization',
  summary: 'Opens a session in another of one’s organizations',
  resource: sessions,
  needs: 'act',
  open: 'signed_in',
  confidential: true,
  input: z.strictObject({ organizationId: id }).meta({ id: 'SwitchOrganizationInput' }),
  output: signedIn,
  effect: 'reversible',
  undoneBy: 'session.logout',
}) {}
