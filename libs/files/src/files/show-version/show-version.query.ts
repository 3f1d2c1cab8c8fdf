import { id, query } from '@omni/platform';
import { z } from 'zod';
import { presigned, versionNo, versionView } from '../file.contract';
import { files } from '../file.resource';

export class ShowFileVersion extends query({
  name: 'file.version',
  summary: 'One version of a file, with an address that it can be downloaded from for a quarter of an hour',
  resource: files,
  needs: 'read',
  input: z.strictObject({ id, version: versionNo }),
  output: versionView
    .extend({ download: presigned.nullable().describe('Null for a version that is not available.') })
    .meta({ id: 'FileVersionShown' }),
}) {}
