import { command, id } from '@omni/platform';
import { activityContract } from '../activity.contract';
import { activities } from '../activity.resource';

export class ReviseActivity extends command({
  name: 'crm_activity.revise',
  summary: 'Corrects a logged activity; the version before is kept',
  resource: activities,
  needs: 'update',
  input: activityContract.revise.extend({ id }).meta({ id: 'ActivityRevise' }),
  output: activityContract.view,
  effect: 'reversible',
}) {}
