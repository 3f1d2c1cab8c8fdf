import { systemPrincipal, type OrganizationFacts, type Principal } from '@omni/platform';
import type { Publisher } from '../versions/version.entity';

/** Who a run acts as: the workflow by name, with the rights that its publisher had, or with the house's. */
export const workflowPrincipal = (
  organization: OrganizationFacts,
  workflowId: string,
  publisher: Publisher | null,
): Principal => ({
  ...systemPrincipal(organization, 'workflow'),
  id: workflowId,
  ...(publisher
    ? {
        memberId: publisher.memberId,
        userId: publisher.userId,
        role: publisher.role,
        grants: publisher.grants,
      }
    : {}),
});
