import { CommandHandler } from '@nestjs/cqrs';
import { enlist, type Handles } from '@omni/platform';
import { loadRequest } from '../load-request';
import { noteEvidence } from '../note-evidence';
import { notifyNext } from '../notify-signers';
import { isInternal, type SignatureRequest } from '../request.entity';
import { notInternal, notLive } from '../request.errors';
import { LIVE_REQUESTS } from '../request.transitions';
import { Subjects } from '../subjects/subjects';
import { CancelSignatureRequest, ExtendSignatureRequest, RetrySignatureRequest } from './end-request.command';
import { EndRequests } from './end-requests';

@CommandHandler(CancelSignatureRequest)
export class CancelSignatureRequestHandler implements Handles<typeof CancelSignatureRequest> {
  constructor(
    private readonly requests: EndRequests,
    private readonly subjects: Subjects,
  ) {}

  async execute({ unit, input }: CancelSignatureRequest): Promise<SignatureRequest> {
    const request = await loadRequest(unit, input.id);
    await this.requests.cancel(unit, request, input.reason);
    await this.subjects.of(request.subjectType).cancelled(unit, request);
    return request;
  }
}

@CommandHandler(ExtendSignatureRequest)
export class ExtendSignatureRequestHandler implements Handles<typeof ExtendSignatureRequest> {
  constructor(private readonly subjects: Subjects) {}

  async execute({ unit, input }: ExtendSignatureRequest): Promise<SignatureRequest> {
    const request = await loadRequest(unit, input.id);
    const wasOver = request.status === 'expired';
    if (!wasOver && !LIVE_REQUESTS.includes(request.status)) throw notLive(request.status);
    if (!isInternal(request)) throw notInternal();
    request.expiresAt = new Date(Date.parse(unit.now) + input.expiresInDays * 86_400_000).toISOString();
    await noteEvidence(unit, request, 'extended', { expiresAt: request.expiresAt, by: unit.principal.id });
    if (!wasOver) return request;
    const signers = request.signers ?? [];
    const begun = signers.some(({ status }) => status === 'signed');
    request.move('resume');
    if (begun) request.move('progress');
    request.endedAt = null;
    request.scheduleReminder(unit.now);
    await this.subjects.of(request.subjectType).resumed(unit, request, begun);
    await notifyNext(unit, request, signers);
    return request;
  }
}

@CommandHandler(RetrySignatureRequest)
export class RetrySignatureRequestHandler implements Handles<typeof RetrySignatureRequest> {
  async execute({ unit, input }: RetrySignatureRequest): Promise<SignatureRequest> {
    const request = await loadRequest(unit, input.id);
    // What the provider never got is sent; what it has is asked for.
    const errand = request.externalId === null ? 'send-envelope' : 'sync-envelope';
    request.move(request.externalId === null ? 'requeue' : 'retry');
    request.error = null;
    await enlist(unit, `agreements.${errand}`, { requestId: request.id }, { key: request.id });
    return request;
  }
}
