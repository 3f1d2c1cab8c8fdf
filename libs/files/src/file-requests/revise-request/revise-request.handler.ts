import { CommandHandler } from '@nestjs/cqrs';
import { applyPatch, type Handles } from '@omni/platform';
import { PlacesOf, livingFolder } from '../../files/places';
import type { FileRequest } from '../file-request.entity';
import { fileRequests } from '../file-request.resource';
import { RequestPlaces } from '../request-places';
import { ReviseFileRequest } from './revise-request.command';

@CommandHandler(ReviseFileRequest)
export class ReviseFileRequestHandler implements Handles<typeof ReviseFileRequest> {
  constructor(
    private readonly asked: RequestPlaces,
    private readonly places: PlacesOf,
  ) {}

  async execute({ unit, input }: ReviseFileRequest): Promise<FileRequest> {
    const request = await unit.load(fileRequests, input.id);
    if (input.contactId) await this.asked.contact(unit, input.contactId);
    if (input.folderId) await livingFolder(unit, input.folderId);
    if (input.reviewerMemberId)
      await this.places.knownMembers(unit, [input.reviewerMemberId], '/reviewerMemberId');
    applyPatch(request, input);
    if (input.reminderEveryDays !== undefined && request.isOpen(unit.now)) request.planReminder(unit.now);
    return request;
  }
}
