import { query } from '@omni/platform';
import { activityPage, timelineInput } from './timeline.contract';
import { timeline } from './timeline.resource';

export class ListTimeline extends query({
  name: 'activity_event.list',
  summary: 'Lists what happened to a row, a client, an engagement or at all',
  resource: timeline,
  needs: 'read',
  input: timelineInput,
  output: activityPage,
  errors: ['invalid_cursor', 'timeline.activity.one_row'],
}) {}
