import { Injectable } from '@nestjs/common';
import { Facts, Fault, PrincipalSource, type OrganizationFacts, type Unit } from '@omni/platform';

/** Organizations in which nobody works, and whose clients find the portal shut. */
const SHUT = new Set(['suspended', 'closed']);

/** Which business somebody without a token means. */
@Injectable()
export class Houses {
  constructor(
    private readonly facts: Facts,
    private readonly principals: PrincipalSource,
  ) {}

  /** By id or slug; null where there is none, or none that is open. */
  async named(unit: Unit, organization: string): Promise<OrganizationFacts | null> {
    const found = await this.facts
      .ask<{ id: string }>(unit, 'organization.by_slug', { organization })
      .catch((error: unknown) => {
        if (error instanceof Fault && error.status === 404) return null;
        throw error;
      });
    return found && this.byId(found.id);
  }

  /** By an id that a token carries: whatever is no open organization is null. */
  async byId(id: string): Promise<OrganizationFacts | null> {
    const facts = await this.principals.organization(id).catch(() => null);
    return facts && !SHUT.has(facts.status) ? facts : null;
  }

  /** What is remembered of an organization is older than what somebody just read. */
  forget(id: string): void {
    this.principals.forget(id);
  }
}
