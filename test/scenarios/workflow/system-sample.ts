import { defineWorkflow } from '@omni/workflow';

/** The smallest workflow that could ship: what the six real ones are written like. */
export const systemSample = defineWorkflow({
  key: 'system.sample',
  name: 'Greet new contacts',
  description: 'Notes a lead for every contact that somebody writes down by hand.',
  graph: {
    triggers: [
      { key: 'created', kind: 'event', event: 'contact.created', filter: "data.lifecycleSource = 'manual'" },
    ],
    steps: [
      {
        key: 'lead',
        type: 'command',
        command: 'lead.create',
        input: { name: '{{ event.data.displayName }}', source: 'referral' },
      },
    ],
  },
});
