import { Fault, type Principal } from '@omni/platform';

/** The id of the person who asks. API keys have no profile, sessions or memberships of their own. */
export function personOf(principal: Principal): string {
  if (principal.kind === 'user' && principal.userId) return principal.userId;
  if (principal.id === null) {
    throw new Fault(401, 'unauthenticated', 'Log in first.', { headers: { 'WWW-Authenticate': 'Bearer' } });
  }
  throw new Fault(403, 'person_required', 'Only a person who is logged in may do this, not a key.');
}
