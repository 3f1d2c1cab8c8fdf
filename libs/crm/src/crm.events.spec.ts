import { crmEvents } from './crm.events';

/** The facts that other modules and outside callers count on. */
const PROMISED = `
  client_company.created client_company.updated client_company.status_changed client_company.merged
  client_company.unmerged client_company.deleted client_company.restored contact.created contact.updated contact.merged
  contact.unmerged contact.consent_changed contact.deleted contact.restored contact.erased merge.applied merge.undone
  lead.created lead.updated lead.scored lead.qualified lead.converted lead.unqualified pipeline.created pipeline.updated
  pipeline.archived deal.created deal.updated deal.stage_changed deal.won deal.lost deal.reopened deal.archived
  engagement.created engagement.activated engagement.paused engagement.completed engagement.cancelled
  crm_activity.logged crm_activity.updated`;

describe('what this module tells', () => {
  it('has every promised event', () => {
    const declared = crmEvents.map((event) => event.type);
    expect(declared).toEqual(expect.arrayContaining(PROMISED.trim().split(/\s+/)));
    expect(new Set(declared).size).toBe(declared.length);
  });

  it.each(crmEvents.map((event) => [event.type, event] as const))(
    '%s has a sample that is one',
    (_, event) => {
      const parsed = event.data.safeParse(event.sample);
      expect(parsed.error?.message).toBeUndefined();
      if (event.line) expect(event.line(parsed.data as never)).not.toMatch(/undefined|null/);
    },
  );
});
