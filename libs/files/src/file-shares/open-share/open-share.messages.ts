import { command, query } from '@omni/platform';
import { z } from 'zod';
import { fileShares } from '../file-share.resource';
import { openShare, shareDownload } from '../share.contract';

const token = z.string().min(1).max(400).describe('The token in the link.');

export class ShowOpenFileShare extends query({
  name: 'file_share.show_open',
  summary: 'Shows whoever has the link what is shared; nothing is counted',
  resource: fileShares,
  needs: 'read',
  open: true,
  input: z.strictObject({ token }),
  output: openShare,
  statuses: [404, 410],
  errors: ['files.file_share.over'],
}) {}

export class AccessFileShare extends command({
  name: 'file_share.access',
  summary: 'Answers, for the link’s token, the address that the file can be had from; each time counts.',
  resource: fileShares,
  needs: 'access',
  open: true,
  confidential: true,
  redact: ['token', 'password'],
  input: z
    .strictObject({ token, password: z.string().min(1).max(200).optional() })
    .meta({ id: 'AccessFileShareInput' }),
  output: shareDownload,
  effect: 'irreversible',
  statuses: [410],
  errors: ['files.file_share.over', 'files.file_share.wrong_password', 'files.file_share.locked'],
}) {}
