import type { Transitions } from '@omni/platform';

export const MESSAGE_STATUSES = [
  'draft',
  'queued',
  'sending',
  'sent',
  'delivered',
  'bounced',
  'failed',
  'received',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

export const messageTransitions: Transitions<MessageStatus> = {
  send: { from: ['draft'], to: 'queued' },
  cancel: { from: ['queued'], to: 'draft' },
  // A process that died while it was sending leaves it sending: whoever takes over begins again.
  start: { from: ['queued', 'sending'], to: 'sending' },
  finish: { from: ['sending'], to: 'sent' },
  fail: { from: ['queued', 'sending'], to: 'failed' },
  retry: { from: ['failed'], to: 'queued' },
  deliver: { from: ['sent'], to: 'delivered' },
  bounce: { from: ['sent', 'delivered'], to: 'bounced' },
};
