import { command } from '@omni/platform';
import { z } from 'zod';
import { sessions } from '../session.resource';

export class Logout extends command({
  name: 'session.logout',
  summary: 'Ends the session that this request came in',
  resource: sessions,
  needs: 'act',
  open: 'signed_in',
  input: z.strictObject({}).meta({ id: 'LogoutInput' }),
  output: z.null(),
  effect: 'irreversible',
}) {}
