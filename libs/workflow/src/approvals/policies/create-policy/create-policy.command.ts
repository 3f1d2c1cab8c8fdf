import { command } from '@omni/platform';
import { policyContract } from '../policy.contract';
import { approvalPolicies } from '../policy.resource';

export class CreateApprovalPolicy extends command({
  name: 'approval_policy.create',
  summary: 'Says what needs a yes from now on, and from whom',
  resource: approvalPolicies,
  needs: 'create',
  input: policyContract.create,
  output: policyContract.view,
  effect: 'reversible',
  undoneBy: 'approval_policy.remove',
  errors: ['workflow.approval_policy.unknown_type'],
}) {}
