import { CommandHandler } from '@nestjs/cqrs';
import type { Handles } from '@omni/platform';
import type { SignatureRequest } from '../request.entity';
import { CreateSignatureRequest } from './create-request.command';
import { StartRequest } from './start-request';

@CommandHandler(CreateSignatureRequest)
export class CreateSignatureRequestHandler implements Handles<typeof CreateSignatureRequest> {
  constructor(private readonly requests: StartRequest) {}

  async execute({ unit, input }: CreateSignatureRequest): Promise<SignatureRequest> {
    const { subjectType, subjectId, ...round } = input;
    const { request } = await this.requests.start(unit, subjectType, subjectId, round);
    return request;
  }
}
