import { Injectable } from '@nestjs/common';
import { enlist, type Unit } from '@omni/platform';
import { noteEvidence, origin } from '../note-evidence';
import { SignatureRequest, isInternal } from '../request.entity';
import { SignatureRequestCancelled, requestFacts } from '../request.events';

/** Ends rounds of signatures from the side of what is signed. */
@Injectable()
export class EndRequests {
  /** The live request of a version, if there is one, is over: its document was taken back. */
  async cancelOf(unit: Unit, versionId: string, reason: string): Promise<void> {
    const live = await unit.rows(
      SignatureRequest,
      `t.version_id = $2 and t.status in ('draft', 'sent', 'in_progress', 'error')`,
      [versionId],
    );
    for (const request of live) await this.cancel(unit, request, reason);
  }

  async cancel(unit: Unit, request: SignatureRequest, reason: string): Promise<void> {
    request.end('cancel', unit.now);
    request.cancelReason = reason;
    await noteEvidence(unit, request, 'cancelled', { by: unit.principal.id, ...origin(unit) });
    await tellProvider(unit, request, reason);
    unit.emit(SignatureRequestCancelled, request, { ...requestFacts(request), reason });
  }
}

/** A provider that has the document is told that it is over. */
export async function tellProvider(unit: Unit, request: SignatureRequest, reason: string): Promise<void> {
  if (isInternal(request) || request.externalId === null) return;
  await enlist(unit, 'agreements.void-envelope', { requestId: request.id, reason }, { key: request.id });
}
