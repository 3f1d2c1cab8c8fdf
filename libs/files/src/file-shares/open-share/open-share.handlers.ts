import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { TOKEN_PREFIXES, tableOf, type Answers, type Handles, type Tx, type Unit } from '@omni/platform';
import type { z } from 'zod';
import { Downloads } from '../../files/downloads';
import { FileObject } from '../../files/file.entity';
import { Strangers, type Stranger } from '../../shared/strangers';
import { FileShare } from '../file-share.entity';
import { SharePasswords } from '../share-passwords';
import type { openShare, shareDownload } from '../share.contract';
import { noSuchShare, passwordNeeded, shareOver, shut } from '../share.errors';
import { FileShareAccessed, shareFacts } from '../share.events';
import { AccessFileShare, ShowOpenFileShare } from './open-share.messages';

type SharedFile = Pick<FileObject, keyof FileObject>;

async function strangerOf(strangers: Strangers, token: string): Promise<Stranger> {
  const stranger = await strangers.of(TOKEN_PREFIXES.fileShare, token);
  if (!stranger) throw noSuchShare();
  return stranger;
}

/** The file behind a link, so long as it can be had at all. */
async function sharedFile(tx: Tx, share: Pick<FileShare, 'organizationId' | 'fileId'>): Promise<SharedFile> {
  const file = await tx.one<SharedFile>(
    `select ${tableOf(FileObject).select} from files.file_objects t
     where t.organization_id = $1 and t.id = $2 and t.deleted_at is null and t.current_version_id is not null`,
    [share.organizationId, share.fileId],
  );
  if (!file) throw shareOver();
  return file;
}

@QueryHandler(ShowOpenFileShare)
export class ShowOpenFileShareHandler implements Answers<typeof ShowOpenFileShare> {
  constructor(private readonly strangers: Strangers) {}

  async execute({ reader, input }: ShowOpenFileShare): Promise<z.input<typeof openShare>> {
    const { principal, tokenHash } = await strangerOf(this.strangers, input.token);
    const { id = null, name: organizationName = '' } = principal.organization ?? {};
    await reader.tx.enter({ organizationId: id });
    const share = await reader.tx.one<Pick<FileShare, keyof FileShare>>(
      `select ${tableOf(FileShare).select} from files.file_shares t
       where t.organization_id = $1 and t.token_hash = $2 and t.deleted_at is null`,
      [id, tokenHash],
    );
    if (!share) throw noSuchShare();
    if (share.status !== 'active' || share.expiresAt <= reader.now) throw shareOver();
    const { name, mime, sizeBytes } = await sharedFile(reader.tx, share);
    const { permission, hasPassword, expiresAt, maxDownloads } = share;
    return {
      name,
      mime,
      sizeBytes,
      permission,
      organizationName,
      needsPassword: hasPassword,
      expiresAt,
      remainingDownloads: maxDownloads === null ? null : maxDownloads - share.downloadCount,
    };
  }
}

@CommandHandler(AccessFileShare)
export class AccessFileShareHandler implements Handles<typeof AccessFileShare> {
  constructor(
    private readonly strangers: Strangers,
    private readonly passwords: SharePasswords,
    private readonly downloads: Downloads,
  ) {}

  /** The share is locked meanwhile: of two who come for the last download one gets it. */
  async execute({ unit, input }: AccessFileShare): Promise<z.input<typeof shareDownload>> {
    const { principal, tokenHash } = await strangerOf(this.strangers, input.token);
    await unit.enter(principal);
    const [share] = await unit.rows(FileShare, 't.token_hash = $2 and t.deleted_at is null', [tokenHash]);
    if (!share) throw noSuchShare();
    if (!share.isOpen(unit.now)) throw shareOver();
    await this.prove(unit, share, input.password);
    const file = await sharedFile(unit.tx, share);
    const { versionNo: _, ...address } = await this.downloads.address(unit, file, {
      inline: share.permission === 'view',
    });
    share.access(unit.now);
    unit.emit(FileShareAccessed, share, { ...shareFacts(share, file), downloadCount: share.downloadCount });
    return address;
  }

  /** A wrong password is counted though it is refused. */
  private async prove(unit: Unit, share: FileShare, password: string | undefined): Promise<void> {
    if (share.passwordHash === null) return;
    if (share.lockedUntil !== null && share.lockedUntil > unit.now)
      throw shut(Date.parse(share.lockedUntil) - Date.parse(unit.now));
    if (await this.passwords.matches(share.passwordHash, password)) return;
    if (password !== undefined) share.wrongPassword(unit.now);
    unit.refuse(passwordNeeded());
  }
}

export const openShareHandlers = [ShowOpenFileShareHandler, AccessFileShareHandler];
