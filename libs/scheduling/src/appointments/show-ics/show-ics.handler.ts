import { QueryHandler } from '@nestjs/cqrs';
import { Facts, type Answers } from '@omni/platform';
import { hostPeople } from '../../booking/host-names';
import { placeOf } from '../../booking/place';
import { calendarText } from '../../ics/appointment-ics';
import { icsEventOf } from '../../ics/event-of';
import type { Appointment } from '../appointment.entity';
import { appointments } from '../appointment.resource';
import { ShowIcs } from './show-ics.query';

@QueryHandler(ShowIcs)
export class ShowIcsHandler implements Answers<typeof ShowIcs> {
  constructor(private readonly facts: Facts) {}

  async execute({ reader, input }: ShowIcs): Promise<string> {
    const row = await reader.get<Appointment>(appointments, input.id);
    const hosts = await hostPeople(this.facts, placeOf(reader), row.hostMemberIds);
    const method = row.status === 'cancelled' ? 'CANCEL' : 'REQUEST';
    return calendarText([icsEventOf(row, hosts, null)], { method });
  }
}
