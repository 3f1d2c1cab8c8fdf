import { command, id } from '@omni/platform';
import { z } from 'zod';
import { folderContract } from '../folder.contract';
import { folders } from '../folder.resource';

export class HoldFolder extends command({
  name: 'folder.hold',
  summary:
    'Places a legal hold: what lies in the folder and below it cannot be deleted or moved out, whatever retention says.',
  resource: folders,
  needs: 'hold',
  input: z
    .strictObject({
      id,
      reason: z.string().trim().min(1).max(500).meta({ example: 'Litigation 12 O 34/26' }),
    })
    .meta({ id: 'HoldFolderInput' }),
  output: folderContract.view,
  effect: 'compensatable',
  undoneBy: 'folder.release',
  errors: ['files.folder.already_held'],
}) {}

export class ReleaseFolder extends command({
  name: 'folder.release',
  summary: 'Releases the legal hold of a folder.',
  resource: folders,
  needs: 'release',
  input: z.strictObject({ id }).meta({ id: 'ReleaseFolderInput' }),
  output: folderContract.view,
  effect: 'compensatable',
  undoneBy: 'folder.hold',
  errors: ['files.folder.not_held'],
}) {}
