import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import { fileRequests } from '../file-request.resource';
import { ItemUploads } from '../item-uploads';
import { UploadFileRequestItem } from './upload-item.command';

@CommandHandler(UploadFileRequestItem)
export class UploadFileRequestItemHandler implements Handles<typeof UploadFileRequestItem> {
  constructor(private readonly uploads: ItemUploads) {}

  async execute({ unit, input }: UploadFileRequestItem) {
    return this.uploads.begin(unit, await unit.load(fileRequests, input.id), input);
  }
}
