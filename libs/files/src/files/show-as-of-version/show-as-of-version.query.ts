import { id, query } from '@omni/platform';
import { z } from 'zod';
import { fileContract, versionNo } from '../file.contract';
import { files } from '../file.resource';

export class ShowFileAsOfVersion extends query({
  name: 'file.as_of_version',
  summary: 'A file with the bytes of one of its versions, and where they are downloaded from',
  resource: files,
  needs: 'read',
  input: z.strictObject({
    id,
    version: versionNo.describe(
      'The file with the type, size and checksum of this version, and where its bytes are downloaded from. By itself, without other parameters.',
    ),
  }),
  output: fileContract.view,
}) {}
