import { communicationsEvents } from './communications.events';

/** The facts that other modules and outside callers count on. */
const PROMISED = `
  thread.created thread.assigned thread.closed thread.reopened message.received message.queued message.sent
  message.delivered message.bounced message.failed email_account.connected email_account.sync_completed
  email_account.sync_failed email_account.needs_reauth email_account.disconnected`;

describe('what this module tells', () => {
  it('has every promised event', () => {
    const declared = communicationsEvents.map((event) => event.type);
    expect(declared).toEqual(expect.arrayContaining(PROMISED.trim().split(/\s+/)));
    expect(new Set(declared).size).toBe(declared.length);
  });

  it.each(communicationsEvents.map((event) => [event.type, event] as const))(
    '%s has a sample that is one',
    (_, event) => {
      const parsed = event.data.safeParse(event.sample);
      expect(parsed.error?.message).toBeUndefined();
      if (event.line) expect(event.line(parsed.data as never)).not.toMatch(/undefined|null/);
    },
  );
});
