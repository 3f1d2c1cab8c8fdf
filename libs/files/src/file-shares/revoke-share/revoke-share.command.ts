import { command, id } from '@omni/platform';
import { z } from 'zod';
import { fileShares } from '../file-share.resource';
import { shareContract } from '../share.contract';

export class RevokeFileShare extends command({
  name: 'file_share.revoke',
  summary: 'Takes a link back at once.',
  resource: fileShares,
  needs: 'delete',
  input: z.strictObject({ id }).meta({ id: 'RevokeFileShareInput' }),
  output: shareContract.view,
  effect: 'irreversible',
}) {}
