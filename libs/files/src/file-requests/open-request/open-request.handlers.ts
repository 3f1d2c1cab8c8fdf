import { CommandHandler, QueryHandler } from '@nestjs/cqrs';
import { notFound, tableOf, type Answers, type Handles, type Tx } from '@omni/platform';
import type { z } from 'zod';
import { FileObject } from '../../files/file.entity';
import { pendingVersion } from '../../files/pending-version';
import { beginReceiving } from '../../files/receive-upload/begin-receiving';
import { FileRequest } from '../file-request.entity';
import { ItemUploads } from '../item-uploads';
import type { openRequest } from '../request.contract';
import { itemFull, noSuchLink } from '../request.errors';
import { CompleteOpenUpload, ShowOpenFileRequest, UploadToOpenFileRequest } from './open-request.messages';
import { RequestGuests } from './request-guests';

type OpenRequest = z.input<typeof openRequest>;

@QueryHandler(ShowOpenFileRequest)
export class ShowOpenFileRequestHandler implements Answers<typeof ShowOpenFileRequest> {
  constructor(private readonly guests: RequestGuests) {}

  /** Looking changes nothing, however often a mail program does it. */
  async execute({ reader, input }: ShowOpenFileRequest): Promise<OpenRequest> {
    const { principal, tokenHash } = await this.guests.who(input.token);
    const organization = principal.organization;
    await reader.tx.enter({ organizationId: organization?.id ?? null });
    const request = await reader.tx.one<Pick<FileRequest, keyof FileRequest>>(
      `select ${tableOf(FileRequest).select} from files.file_requests t
       where t.organization_id = $1 and t.token_hash = $2 and t.deleted_at is null`,
      [organization?.id, tokenHash],
    );
    if (!request) throw noSuchLink();
    this.guests.mustBeShown(request, reader.now);
    return shown(reader.tx, request, organization?.name ?? '');
  }
}

@CommandHandler(UploadToOpenFileRequest)
export class UploadToOpenFileRequestHandler implements Handles<typeof UploadToOpenFileRequest> {
  constructor(
    private readonly guests: RequestGuests,
    private readonly uploads: ItemUploads,
  ) {}

  async execute({ unit, input }: UploadToOpenFileRequest) {
    const request = await this.guests.enter(unit, input.token);
    return this.uploads.begin(unit, request, input);
  }
}

@CommandHandler(CompleteOpenUpload)
export class CompleteOpenUploadHandler implements Handles<typeof CompleteOpenUpload> {
  constructor(private readonly guests: RequestGuests) {}

  async execute({ unit, input }: CompleteOpenUpload): Promise<OpenRequest> {
    const request = await this.guests.enter(unit, input.token);
    const [file] = await unit.rows(
      FileObject,
      't.id = $2 and t.file_request_id = $3 and t.deleted_at is null',
      [input.fileId, request.id],
    );
    if (!file) throw notFound('file');
    const version = await pendingVersion(unit, file.id);
    const item = request.items.find((one) => one.key === file.fileRequestItem);
    if (version && item && item.fileIds.length >= item.maxFiles) throw itemFull();
    if (version) await beginReceiving(unit, file, version);
    const answer = await shown(unit.tx, request, unit.organization.name);
    // What this unit changed is written when it ends.
    for (const one of answer.items.flatMap((each) => each.files))
      if (one.id === file.id) one.status = file.status;
    return answer;
  }
}

async function shown(
  tx: Tx,
  request: Pick<FileRequest, keyof FileRequest>,
  organizationName: string,
): Promise<OpenRequest> {
  const come = await tx.rows<
    Pick<FileObject, 'id' | 'name' | 'status' | 'fileRequestItem' | 'uploadProblem'>
  >(
    `select id, name, status, file_request_item as "fileRequestItem", upload_problem as "uploadProblem"
     from files.file_objects where organization_id = $1 and file_request_id = $2 and deleted_at is null
     order by created_at, id`,
    [request.organizationId, request.id],
  );
  const { title, instructions, status, dueAt, expiresAt } = request;
  return {
    title,
    instructions,
    organizationName,
    status,
    dueAt,
    expiresAt,
    items: request.items.map(({ key, label, required, maxFiles, allowedMime }) => ({
      key,
      label,
      required,
      maxFiles,
      allowedMime,
      files: come
        .filter((file) => file.fileRequestItem === key)
        .map(({ id, name, status: stands, uploadProblem }) => ({
          id,
          name,
          status: stands,
          problem: uploadProblem?.message ?? null,
        })),
    })),
  };
}

export const openRequestHandlers = [
  ShowOpenFileRequestHandler,
  UploadToOpenFileRequestHandler,
  CompleteOpenUploadHandler,
];
