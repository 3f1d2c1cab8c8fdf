import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import type { FileRequest } from '../file-request.entity';
import { fileRequests } from '../file-request.resource';
import { RequestPlaces } from '../request-places';
import { requestOver } from '../request.errors';
import { SendFileRequest } from './send-request.command';

@CommandHandler(SendFileRequest)
export class SendFileRequestHandler implements Handles<typeof SendFileRequest> {
  constructor(private readonly places: RequestPlaces) {}

  async execute({ unit, input }: SendFileRequest): Promise<FileRequest> {
    const request = await unit.load(fileRequests, input.id);
    if (!request.isOpen(unit.now)) throw requestOver();
    await this.places.addressee(unit, request.contactId);
    await enlist(unit, 'files.mail-request', { requestId: request.id, reminder: false }, { key: request.id });
    return request;
  }
}
