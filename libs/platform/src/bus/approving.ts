import type { AnyResource } from '../catalogue/resource';
import { Fault, forbidden } from '../errors/fault';
import type { Principal } from '../policy/principal';
import { ruleId } from './names';

/** `bill.approve`, `time_entry.bulk_approve`, `vendor.approve_bank_details`, `approval.decide`: known by name. */
const APPROVES = /[._](?:approve|decide)(?:_|$)/;
export const isApproval = (command: string): boolean => APPROVES.test(command);

/**
 * What approving asks for beyond the right to act: a grant for the module that reaches so far, and the second factor where
 * the organization wants one. Clients approve what is theirs; workflows pass on what somebody was asked. @throws Fault 403
 */
export function requireApprover(
  principal: Principal,
  { name, resource, needs }: { name: string; resource: AnyResource; needs: string },
): void {
  const { kind, role, grants } = principal;
  if (!isApproval(name) || role === null || role === 'client' || kind === 'workflow') return;
  if (grants[resource.module] === 'write')
    throw forbidden(
      `Your grant for ${resource.module} does not reach to approving.`,
      ruleId(resource, needs),
    );
  requireSecondFactor(principal);
}

/** For approvals by another way than a login. @throws Fault 403 */
export function requireSecondFactor({ organization, mfa }: Principal): void {
  if (organization?.settings.requireMfa === true && !mfa)
    throw new Fault(
      403,
      'second_factor_required',
      'This organization approves with a second factor: log in with one.',
    );
}
