import { defineResource, may, viewOf } from '@omni/platform';
import { textOptOutView } from './text-opt-out.contract';
import { TextOptOut } from './text-opt-out.entity';

/** Read alone: only the number's holder ends or begins what is sent to it. */
export const textOptOuts = defineResource<TextOptOut>({
  module: 'communications',
  name: 'text-opt-outs',
  summary: 'Numbers whose holders asked for no more text messages, and when they asked for them again.',
  kind: 'aggregate',
  entity: TextOptOut,
  contract: { view: textOptOutView },
  view: (row) => ({ ...viewOf(row), number: row.number, said: row.said, endedAt: row.endedAt }),
  access: { owner: may('read export'), manager: may('read export'), staff: [], accountant: [] },
  list: {
    filter: ['number'],
    sort: ['number'],
    short: { number: 'number' },
    presets: { state: { live: 't.ended_at is null', ended: 't.ended_at is not null' } },
  },
  softDelete: false,
  publishes: false,
});
