import { Injectable } from '@nestjs/common';
import {
  Facts,
  PrincipalSource,
  Reader,
  TOKEN_PREFIXES,
  hashToken,
  notFound,
  systemPrincipal,
  unpackToken,
  type OrganizationFacts,
  type Principal,
  type Unit,
} from '@omni/platform';
import { Appointment } from '../appointments/appointment.entity';
import { appointments } from '../appointments/appointment.resource';

const SHUT = new Set(['suspended', 'closed']);
const { select, sql } = appointments.table;

/** Somebody on an open page: on the client's side, with no right to any row that is not shown to them by hand. */
const visitor = (organization: OrganizationFacts): Principal => ({
  ...systemPrincipal(organization),
  kind: 'client',
});

/** Lets visitors in: by the word in a page's address, or by the token of a booking's link. */
@Injectable()
export class Visitors {
  constructor(
    private readonly facts: Facts,
    private readonly principals: PrincipalSource,
  ) {}

  /** The unit goes on in the organization that has this slug. */
  async enter(unit: Unit, slug: string): Promise<void> {
    await unit.enter(visitor(await this.bySlug(unit, slug)));
  }

  async reader(reader: Reader, slug: string): Promise<Reader> {
    return this.readIn(reader, await this.bySlug(reader, slug));
  }

  /** The appointment behind a token, locked; the unit goes on in its organization. */
  async enterByToken(unit: Unit, token: string): Promise<Appointment> {
    const organization = await this.byToken(unit, token);
    await unit.enter(visitor(organization));
    const [appointment] = await unit.rows(Appointment, 't.manage_token_hash = $2', [hashToken(token)]);
    if (!appointment) throw notFound('booking');
    return appointment;
  }

  async readByToken(reader: Reader, token: string): Promise<{ reader: Reader; appointment: Appointment }> {
    const inside = await this.readIn(reader, await this.byToken(reader, token));
    const row = await inside.tx.one(
      `select ${select} from ${sql} t where t.organization_id = $1 and t.manage_token_hash = $2 and t.deleted_at is null`,
      [inside.organization.id, hashToken(token)],
    );
    if (!row) throw notFound('booking');
    return {
      reader: inside,
      appointment: Object.assign(Object.create(Appointment.prototype) as Appointment, row),
    };
  }

  private async bySlug(asking: Unit | Reader, organization: string): Promise<OrganizationFacts> {
    const { id } = await this.facts.ask<{ id: string }>(asking, 'organization.by_slug', { organization });
    return this.open(id, 'booking page');
  }

  /** A token says which organization it is of; whether there is one is asked of the rows, as the token may be made up. */
  private async byToken({ tx }: Unit | Reader, token: string): Promise<OrganizationFacts> {
    const parts = unpackToken(TOKEN_PREFIXES.booking, token);
    if (!parts) throw notFound('booking');
    await tx.enter({ organizationId: parts.organizationId });
    const found = await tx.one(
      'select 1 as one from scheduling.appointments a where a.organization_id = $1 and a.manage_token_hash = $2',
      [parts.organizationId, hashToken(token)],
    );
    if (!found) throw notFound('booking');
    return this.open(parts.organizationId, 'booking');
  }

  private async open(organizationId: string, what: string): Promise<OrganizationFacts> {
    const organization = await this.principals.organization(organizationId);
    if (SHUT.has(organization.status)) throw notFound(what);
    return organization;
  }

  private async readIn(reader: Reader, organization: OrganizationFacts): Promise<Reader> {
    await reader.tx.enter({ organizationId: organization.id });
    return new Reader({ ...reader.call, principal: visitor(organization) }, reader.tx, reader.now);
  }
}
