import { command } from '@omni/platform';
import { z } from 'zod';
import { sessions } from '../session.resource';
import { signedIn } from '../signed-in.contract';

export class Refresh extends command({
  name: 'session.refresh',
  summary: 'Trades a refresh token for new tokens; used a second time it ends the whole session',
  resource: sessions,
  needs: 'act',
  open: true,
  confidential: true,
  input: z.strictObject({ refreshToken: z.string().max(400) }).meta({ id: 'RefreshInput' }),
  output: signedIn,
  effect: 'irreversible',
  redact: ['refreshToken'],
}) {}
