import { unprocessable, type Facts, type Unit } from '@omni/platform';

/** Hosts are members who may work: whoever else is named is refused by name. */
export async function requireHosts(
  facts: Facts,
  unit: Unit,
  hostIds: readonly string[],
  pointer?: string,
): Promise<void> {
  const members = await facts.rows<{ status: string }>(unit, 'member', hostIds);
  const faults = hostIds.flatMap((hostId, i) =>
    members.get(hostId)?.status === 'active'
      ? []
      : [
          {
            pointer: pointer ?? `/hostMemberIds/${String(i)}`,
            code: 'reference_not_found',
            message: 'is no active member',
          },
        ],
  );
  if (faults.length)
    throw unprocessable('reference_not_found', 'A host is not an active member here.', faults);
}

/** A fixed type has its one host. */
export function requireFit({
  assignment,
  hostMemberIds,
}: {
  assignment: string;
  hostMemberIds: string[];
}): void {
  if (assignment === 'fixed' && hostMemberIds.length !== 1) {
    throw unprocessable('scheduling.appointment_type.one_host', 'A type with a fixed host has one host.', [
      { pointer: '/hostMemberIds', code: 'one_host', message: 'name one, or choose another assignment' },
    ]);
  }
}

/** The template of the project that a booking brings about. Asked for, since its foreign key speaks last of all. */
export async function requireTemplate(
  facts: Facts,
  unit: Unit,
  id: string | null | undefined,
): Promise<void> {
  if (id == null || (await facts.row(unit, 'project_template', id))) return;
  throw unprocessable('reference_not_found', 'There is no such project template.', [
    { pointer: '/projectTemplateId', code: 'reference_not_found', message: 'does not exist' },
  ]);
}
