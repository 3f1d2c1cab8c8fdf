import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Facts, forbidden, notFound, unprocessable, type Handles } from '@omni/platform';
import { appointmentTypes } from '../appointment-types/appointment-type.resource';
import { readAnswers } from '../appointment-types/intake';
import type { Appointment } from '../appointments/appointment.entity';
import { appointments } from '../appointments/appointment.resource';
import { rescheduleByClient } from '../appointments/client-verbs';
import { announce, openAppointment } from '../appointments/life';
import { Parties } from '../booking/parties';
import { takeSlot } from '../booking/take-time';
import { ManageTokens } from '../pages/manage-tokens';
import { BookByClient, RescheduleByClient } from './portal.commands';

@CommandHandler(BookByClient)
export class BookByClientHandler implements Handles<typeof BookByClient> {
  constructor(
    private readonly facts: Facts,
    private readonly parties: Parties,
    private readonly tokens: ManageTokens,
  ) {}

  async execute({ unit, input }: BookByClient): Promise<Appointment> {
    const { portal } = unit.principal;
    if (!portal) throw forbidden('This books for a client of the portal.', 'appointments:portal');
    const type = await unit.read(appointmentTypes, input.appointmentTypeId);
    if (type.status !== 'active') throw notFound('appointment type');
    const { answers, faults } = readAnswers(type.intakeQuestions, input.answers ?? {});
    if (faults.length)
      throw unprocessable('validation_failed', 'Some answers are missing or do not fit.', faults);
    const taken = await takeSlot(this.facts, unit, type, input);
    const id = randomUUID();
    const { contactId, clientId, engagementId } = portal;
    const appointment = openAppointment(
      unit,
      {
        type,
        taken,
        timezone: input.timezone ?? unit.organization.timezone,
        byMember: false,
        values: {
          id,
          source: 'portal',
          answers,
          ...(await this.parties.of(unit, { contactId, clientId })),
          engagementId,
          ...this.tokens.issue(unit.tenantId, id),
        },
      },
      'checked',
    );
    await announce(unit, appointment, type);
    return appointment;
  }
}

@CommandHandler(RescheduleByClient)
export class RescheduleByClientHandler implements Handles<typeof RescheduleByClient> {
  constructor(private readonly facts: Facts) {}

  async execute({ unit, input }: RescheduleByClient): Promise<Appointment> {
    const old = await unit.load(appointments, input.id);
    return rescheduleByClient(this.facts, unit, old, input);
  }
}
