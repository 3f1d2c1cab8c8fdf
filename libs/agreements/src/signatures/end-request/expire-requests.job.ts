import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { noteEvidence } from '../note-evidence';
import { SignatureRequest } from '../request.entity';
import { SignatureRequestExpired, requestFacts } from '../request.events';
import { Subjects } from '../subjects/subjects';
import { tellProvider } from './end-requests';

/** At most so many at a run: the rest comes with the next one. */
const BATCH = 200;

@Injectable()
@Scheduled({
  name: 'agreements.expire-signature-requests',
  cron: '20 * * * *',
  summary: 'Ends signature requests whose time is over.',
})
export class ExpireRequests implements ScheduledJob {
  constructor(private readonly subjects: Subjects) {}

  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(
      SignatureRequest,
      `t.id in (select r.id from agreements.signature_requests r where r.organization_id = $1
         and r.status in ('sent', 'in_progress') and r.expires_at <= $2 order by r.expires_at limit ${String(BATCH)})`,
      [unit.now],
      't.id',
    );
    for (const request of due) {
      request.end('expire', unit.now);
      await noteEvidence(unit, request, 'expired', {});
      await this.subjects.of(request.subjectType).expired(unit, request);
      await tellProvider(unit, request, 'The time to sign is over.');
      unit.emit(SignatureRequestExpired, request, requestFacts(request));
      unit.audit('signature_request.expire', request);
    }
  }
}
