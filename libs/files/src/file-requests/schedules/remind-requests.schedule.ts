import { Injectable } from '@nestjs/common';
import { Scheduled, enlist, type ScheduledJob, type Unit } from '@omni/platform';
import { FileRequest } from '../file-request.entity';
import { missingOf } from '../mail-request/mail-request.errand';
import { FileRequestReminderDue, requestFacts } from '../request.events';

const DUE = `t.status in ('open', 'partially_fulfilled') and t.deleted_at is null and t.next_reminder_at <= $2 and t.expires_at > $2`;
const AT_ONCE = 500;

@Injectable()
@Scheduled({
  name: 'files.remind-requests',
  summary: 'Reminds contacts of the files that they have not sent.',
  cron: '*/10 * * * *',
})
export class RemindRequests implements ScheduledJob {
  async run(unit: Unit): Promise<void> {
    const due = await unit.rows(
      FileRequest,
      DUE,
      [unit.now],
      `t.next_reminder_at, t.id limit ${String(AT_ONCE)}`,
    );
    for (const request of due) {
      request.remindersSent += 1;
      // From now, not from when it was due: whoever was down for a week sends one reminder, not seven.
      request.planReminder(unit.now);
      unit.emit(FileRequestReminderDue, request, {
        ...requestFacts(request),
        reminderNo: request.remindersSent,
        missing: missingOf(request),
      });
      await enlist(
        unit,
        'files.mail-request',
        { requestId: request.id, reminder: true },
        { key: request.id },
      );
    }
  }
}
