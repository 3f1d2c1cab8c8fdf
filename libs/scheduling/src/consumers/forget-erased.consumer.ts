import { Injectable } from '@nestjs/common';
import { Consumes, type EventConsumer, type EventEnvelope, type Unit } from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';

/** A person who is erased is erased here as well: that there was an appointment stays. */
@Injectable()
@Consumes('scheduling.forget-erased', 'contact.erased')
export class ForgetErased implements EventConsumer {
  async handle(unit: Unit, { aggregate }: EventEnvelope): Promise<void> {
    const rows = await unit.rows(Appointment, 't.contact_id = $2', [aggregate.id], 't.id');
    for (const row of rows) {
      row.forgetInvitee();
      row.erasedAt = unit.now;
      unit.audit('appointment.erase', row, 'silent');
    }
  }
}
