import { CommandHandler } from '@nestjs/cqrs';
import { delist, type Handles } from '@omni/platform';
import type { FileRequest } from '../file-request.entity';
import { fileRequests } from '../file-request.resource';
import { FileRequestCancelled, requestFacts } from '../request.events';
import { CancelFileRequest } from './cancel-request.command';

@CommandHandler(CancelFileRequest)
export class CancelFileRequestHandler implements Handles<typeof CancelFileRequest> {
  async execute({ unit, input }: CancelFileRequest): Promise<FileRequest> {
    const request = await unit.load(fileRequests, input.id);
    request.cancel(unit.now);
    // Nobody is asked for what is not wanted any more.
    await delist(unit, 'files.mail-request', request.id);
    unit.emit(FileRequestCancelled, request, requestFacts(request));
    return request;
  }
}
