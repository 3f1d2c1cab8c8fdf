import { Inject, Injectable, Optional } from '@nestjs/common';
import type { Unit } from '@omni/platform';
import { attachmentUnknown, attachmentsTooLarge, attachmentsUnavailable } from '../communications.errors';
import type { AttachmentInfo } from '../messages/message.contract';
import { AttachmentSource } from '../shared/attachments';

/** Servers refuse more, and base64 adds a third. */
const MAX_BYTES = 20 * 1024 * 1024;

/** Files that go out with messages, where some module keeps files. */
@Injectable()
export class AttachedFiles {
  constructor(@Optional() @Inject(AttachmentSource) private readonly source: AttachmentSource | null) {}

  /** What the files are called and how large they are; refused where one may not be sent. */
  async describe(unit: Unit, fileIds: readonly string[]): Promise<AttachmentInfo[]> {
    if (fileIds.length === 0) return [];
    if (!this.source) throw attachmentsUnavailable();
    const found = await this.source.find(unit, fileIds);
    const byId = new Map(found.map((file) => [file.id, file]));
    const files = [...new Set(fileIds)].map((id) => {
      const file = byId.get(id);
      if (!file) throw attachmentUnknown();
      return file;
    });
    if (files.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES) throw attachmentsTooLarge();
    return files.map(({ id, filename, contentType, size }) => ({ filename, contentType, size, fileId: id }));
  }

  /** Their bytes; called with no transaction open. */
  async read(organizationId: string, attachments: readonly AttachmentInfo[]) {
    const { source } = this;
    if (attachments.length === 0 || !source) return [];
    return Promise.all(
      attachments.flatMap(({ fileId, filename, contentType }) =>
        fileId
          ? [source.read(organizationId, fileId).then((content) => ({ filename, contentType, content }))]
          : [],
      ),
    );
  }
}
