import { randomUUID } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { CommandHandler } from '@nestjs/cqrs';
import {
  SETTINGS,
  TOKEN_PREFIXES,
  hashToken,
  packToken,
  present,
  randomToken,
  type Handles,
} from '@omni/platform';
import type { z } from 'zod';
import { files } from '../../files/file.resource';
import type { FilesSettings } from '../../settings';
import { fileShares } from '../file-share.resource';
import { SharePasswords } from '../share-passwords';
import type { shareWithLink } from '../share.contract';
import { endsWrong } from '../share.errors';
import { FileShareCreated, shareFacts } from '../share.events';
import { CreateFileShare } from './create-share.command';

const DAY_MS = 86_400_000;

@CommandHandler(CreateFileShare)
export class CreateFileShareHandler implements Handles<typeof CreateFileShare> {
  constructor(
    private readonly passwords: SharePasswords,
    @Inject(SETTINGS) private readonly settings: FilesSettings,
  ) {}

  async execute({ unit, input }: CreateFileShare): Promise<z.input<typeof shareWithLink>> {
    // Nobody shares what they may not see themselves.
    const file = await unit.read(files, input.fileId);
    const now = Date.parse(unit.now);
    const expiresAt = input.expiresAt ?? new Date(now + 7 * DAY_MS).toISOString();
    if (expiresAt <= unit.now) throw endsWrong('must be in the future');
    if (Date.parse(expiresAt) > now + 366 * DAY_MS) throw endsWrong('must be within a year');
    const token = packToken(TOKEN_PREFIXES.fileShare, unit.tenantId, randomToken());
    const share = unit.create(fileShares, {
      id: randomUUID(),
      fileId: file.id,
      permission: input.permission,
      maxDownloads: input.maxDownloads ?? null,
      expiresAt,
      tokenHash: hashToken(token),
      hasPassword: input.password !== undefined,
      passwordHash: input.password === undefined ? null : await this.passwords.hash(input.password),
    });
    unit.emit(FileShareCreated, share, shareFacts(share, file));
    const view = present(fileShares, share, unit.principal) as z.input<typeof shareWithLink>;
    return { ...view, token, url: `${this.settings.publicUrl}/v1/file-shares/open?token=${token}` };
  }
}
