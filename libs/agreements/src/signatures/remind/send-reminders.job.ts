import { Injectable } from '@nestjs/common';
import { Scheduled, type ScheduledJob, type Unit } from '@omni/platform';
import { whoseTurn } from '../notify-signers';
import { SignatureRequest } from '../request.entity';
import { Signer } from '../signer.entity';
import { remind } from './remind';

/** At most so many at a run: the rest comes with the next one. */
const BATCH = 200;

@Injectable()
@Scheduled({
  name: 'agreements.remind-signers',
  cron: '25 * * * *',
  summary: 'Reminds signers who have not signed, every so many days as the request says.',
})
export class SendReminders implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(
      SignatureRequest,
      `t.id in (select r.id from agreements.signature_requests r where r.organization_id = $1
         and r.status in ('sent', 'in_progress') and r.next_reminder_at <= $2 and r.expires_at > $2
         order by r.next_reminder_at limit ${String(BATCH)})`,
      [unit.now],
      't.id',
    );
    if (due.length === 0) return;
    const signers = await unit.rows(
      Signer,
      't.request_id = any($2::uuid[])',
      [due.map(({ id }) => id)],
      't.request_id, t.position',
    );
    for (const request of due) {
      const own = signers.filter(({ requestId }) => requestId === request.id);
      await remind(unit, request, whoseTurn(request, own));
      unit.audit('signature_request.remind', request);
    }
  }
}
