import { randomUUID } from 'node:crypto';
import { CommandHandler } from '@nestjs/cqrs';
import { Facts, unprocessable, type Handles, type Unit } from '@omni/platform';
import type { AppointmentType } from '../../appointment-types/appointment-type.entity';
import { requireHosts } from '../../appointment-types/hosts-exist';
import { readAnswers } from '../../appointment-types/intake';
import { lockHosts } from '../../booking/seats';
import { takeTime, turnOf } from '../../booking/take-time';
import { typeById } from '../../booking/types';
import { Parties } from '../../booking/parties';
import { ManageTokens } from '../../pages/manage-tokens';
import type { Appointment } from '../appointment.entity';
import { announce, openAppointment } from '../life';
import { BookAppointment } from './book-appointment.command';

type Input = BookAppointment['input'];
const MINUTE = 60_000;

@CommandHandler(BookAppointment)
export class BookAppointmentHandler implements Handles<typeof BookAppointment> {
  constructor(
    private readonly facts: Facts,
    private readonly parties: Parties,
    private readonly tokens: ManageTokens,
  ) {}

  async execute({ unit, input }: BookAppointment): Promise<Appointment> {
    const type = await typeFor(unit, input);
    const hostIds = await this.hostsFor(unit, input, type);
    const span = { startsAt: input.startsAt, endsAt: endOf(input, type) };
    const taken = await takeTime(unit, { ...span, hostIds, type, allowBusy: input.allowBusy ?? false });
    const id = randomUUID();
    const { title, location, meetingUrl, notes, engagementId } = input;
    const appointment = openAppointment(
      unit,
      {
        type,
        taken,
        timezone: input.timezone ?? unit.organization.timezone,
        byMember: true,
        values: {
          id,
          source: unit.principal.kind === 'ai' ? 'ai' : 'api',
          ...(title === undefined ? {} : { title }),
          ...(location === undefined ? {} : { location }),
          meetingUrl: meetingUrl ?? null,
          notes: notes ?? null,
          engagementId: engagementId ?? null,
          answers: answersOf(input, type),
          ...(await this.parties.of(unit, input)),
          ...this.tokens.issue(unit.tenantId, id),
        },
      },
      'checked',
    );
    await announce(unit, appointment, type);
    return appointment;
  }

  private async hostsFor(unit: Unit, input: Input, type: AppointmentType | null): Promise<readonly string[]> {
    const named = input.hostMemberId;
    if (named !== undefined) {
      await requireHosts(this.facts, unit, [named], '/hostMemberId');
      return [named];
    }
    if (type?.assignment === 'round_robin') {
      await lockHosts(unit, type.hostMemberIds);
      return [await turnOf(unit, type, type.hostMemberIds)];
    }
    if (type) return type.hostMemberIds;
    const { memberId } = unit.principal;
    if (memberId) return [memberId];
    throw unprocessable('scheduling.appointment.host_missing', 'Name a host.', [
      { pointer: '/hostMemberId', code: 'required', message: 'is needed without a type' },
    ]);
  }
}

async function typeFor(unit: Unit, { appointmentTypeId }: Input): Promise<AppointmentType | null> {
  if (appointmentTypeId === undefined) return null;
  const type = await typeById(unit, appointmentTypeId);
  if (type) return type;
  throw unprocessable('reference_not_found', 'There is no such appointment type.', [
    { pointer: '/appointmentTypeId', code: 'reference_not_found', message: 'does not exist' },
  ]);
}

function endOf({ startsAt, endsAt }: Input, type: AppointmentType | null): string {
  const end =
    endsAt ??
    (type ? new Date(Date.parse(startsAt) + type.durationMinutes * MINUTE).toISOString() : undefined);
  if (end !== undefined && Date.parse(end) > Date.parse(startsAt)) return end;
  throw unprocessable('scheduling.appointment.ends_missing', 'Say when it ends, after its start.', [
    { pointer: '/endsAt', code: 'invalid', message: 'is needed without a type, and lies after startsAt' },
  ]);
}

function answersOf({ answers }: Input, type: AppointmentType | null) {
  // A member may leave questions open that a client must answer.
  const asked = (type?.intakeQuestions ?? []).map((question) => ({ ...question, required: false }));
  const read = readAnswers(asked, answers ?? {});
  if (read.faults.length) throw unprocessable('validation_failed', 'Some answers do not fit.', read.faults);
  return read.answers;
}
