import { id, query } from '@omni/platform';
import { z } from 'zod';
import { renditionName, versionView } from '../file.contract';
import { files } from '../file.resource';

export class ListFileVersions extends query({
  name: 'file.versions',
  summary: 'The versions of a file, the latest first, with the smaller pictures that were made of them',
  resource: files,
  needs: 'read',
  input: z.strictObject({ id }),
  output: z
    .strictObject({
      data: z.array(
        versionView.extend({ renditions: z.array(renditionName) }).meta({ id: 'FileVersionWithRenditions' }),
      ),
    })
    .meta({ id: 'FileVersions' }),
}) {}
