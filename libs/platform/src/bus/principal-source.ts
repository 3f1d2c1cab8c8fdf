import type { OrganizationFacts, Principal } from '../policy/principal';

/**
 * Where principals come from. The platform knows no users: the identity module provides this, the bus asks it again
 * when an organization's access version moved on.
 */
export abstract class PrincipalSource {
  /** The bearer's principal. Throws 401 for a token or key that is unknown, expired or revoked. */
  abstract authenticate(bearer: string, ip: string | null): Promise<Principal>;
  /** The same principal with facts read now. Throws 401 when it has ended. */
  abstract reload(principal: Principal): Promise<Principal>;
  /** Rights in an organization changed in this process: what is remembered of them is not to be used again. */
  forget(_organizationId: string): void {
    // Sources that remember nothing need not forget.
  }
  /**
   * A member's present rights without a session of theirs: for work that goes on after they asked for it (imports).
   * Throws 403 when the member is no longer active.
   */
  abstract member(organizationId: string, memberId: string): Promise<Principal>;
  /** Origins that browsers may call from, each with the organizations that allow it; may be some seconds old. */
  origins(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    return Promise.resolve(new Map());
  }
  /** An organization's facts, for the house's own work in it. */
  abstract organization(id: string): Promise<OrganizationFacts>;
}
