import { Injectable } from '@nestjs/common';
import { AttachmentSource, type AttachableFile, type ReceivedFile } from '@omni/communications';
import { Bus, Fault, PrincipalSource, internalCall, systemPrincipal, type Unit } from '@omni/platform';
import type { FileObject } from '../files/file.entity';
import { kindOf } from '../files/file.choices';
import { files } from '../files/file.resource';
import { entryName, mime } from '../shared/fields';
import { FileBytes, GeneratedFiles, type FileContext } from './generated-files';

/** No mail is larger. */
const MOST_BYTES = 25 * 1024 * 1024;

/** Files go out with mails, and come in with them. */
@Injectable()
export class MailAttachments extends AttachmentSource {
  constructor(
    private readonly bus: Bus,
    private readonly principals: PrincipalSource,
    private readonly bytes: FileBytes,
    private readonly generated: GeneratedFiles,
  ) {
    super();
  }

  override async find(unit: Unit, fileIds: readonly string[]): Promise<AttachableFile[]> {
    const found = await Promise.allSettled([...new Set(fileIds)].map((id) => unit.read(files, id)));
    return found.flatMap((one) => {
      if (one.status === 'fulfilled') return sendable(one.value) ? [attachable(one.value)] : [];
      if (one.reason instanceof Fault) return [];
      throw one.reason;
    });
  }

  override async read(organizationId: string, fileId: string): Promise<Uint8Array> {
    const found = await this.bytes.read(this.context(organizationId), fileId, MOST_BYTES);
    if (!found) throw new Error(`the file ${fileId} is no longer there`);
    return found.bytes;
  }

  /**
   * What came to somebody's own mailbox stays there: files are seen by role, and nobody else may come to read it. Anything
   * else is scanned like every upload before anybody gets it.
   */
  override async keep(organizationId: string, key: string, file: ReceivedFile): Promise<string | null> {
    if (file.isPrivate) return null;
    const type = mime.safeParse(file.contentType.split(';')[0]);
    const name = entryName.safeParse(file.filename.slice(-255));
    const known = type.success ? type.data : 'application/octet-stream';
    const { fileId } = await this.generated.store(this.context(organizationId), {
      key: `mail ${key}`,
      name: name.success ? name.data : 'Attachment',
      mime: known,
      bytes: file.content,
      kind: kindOf(known),
      origin: 'received',
    });
    return fileId;
  }

  private context(organizationId: string): FileContext {
    return {
      organizationId,
      unit: async (work) => {
        const principal = systemPrincipal(await this.principals.organization(organizationId));
        return this.bus.run(internalCall(principal), 'files.attachments', work);
      },
    };
  }
}

const sendable = ({ status, currentVersionId }: FileObject): boolean =>
  status === 'available' && currentVersionId !== null;

const attachable = ({ id, name, mime: contentType, sizeBytes: size }: FileObject): AttachableFile => ({
  id,
  filename: name,
  contentType,
  size,
});
