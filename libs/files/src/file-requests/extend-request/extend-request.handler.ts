import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { FileRequest } from '../file-request.entity';
import { fileRequests } from '../file-request.resource';
import { endsBeforeNow, requestOver } from '../request.errors';
import { FileRequestExtended, requestFacts } from '../request.events';
import { ExtendFileRequest } from './extend-request.command';

@CommandHandler(ExtendFileRequest)
export class ExtendFileRequestHandler implements Handles<typeof ExtendFileRequest> {
  async execute({ unit, input }: ExtendFileRequest): Promise<FileRequest> {
    const request = await unit.load(fileRequests, input.id);
    if (request.status === 'completed' || request.status === 'cancelled') throw requestOver();
    if (input.expiresAt <= unit.now) throw endsBeforeNow();
    request.extend(input.expiresAt, unit.now);
    unit.emit(FileRequestExtended, request, requestFacts(request));
    return request;
  }
}
