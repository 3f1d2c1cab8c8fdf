import { command } from '@omni/platform';
import { policyContract, revisePolicyInput } from '../policy.contract';
import { retentionPolicies } from '../policy.resource';

export class RevisePolicy extends command({
  name: 'retention_policy.revise',
  summary: 'Lengthens how long records of a type are kept, or takes a lengthening back',
  resource: retentionPolicies,
  needs: 'update',
  input: revisePolicyInput,
  output: policyContract.view,
  effect: 'reversible',
  errors: ['governance.retention_policy.below_floor'],
}) {}
