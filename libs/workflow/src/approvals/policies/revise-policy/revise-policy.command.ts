import { command, id } from '@omni/platform';
import { policyContract } from '../policy.contract';
import { approvalPolicies } from '../policy.resource';

export class ReviseApprovalPolicy extends command({
  name: 'approval_policy.revise',
  summary: 'Changes what needs a yes, or from whom; what is asked already stays',
  resource: approvalPolicies,
  needs: 'update',
  input: policyContract.revise.extend({ id }).meta({ id: 'ApprovalPolicyRevise' }),
  output: policyContract.view,
  effect: 'reversible',
  errors: ['workflow.approval_policy.unknown_type'],
}) {}
