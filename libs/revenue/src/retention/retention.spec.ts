import type { OrganizationFacts } from '@omni/platform';
import { keptSince } from './retention';

const organization = (retentionDays?: Record<string, number>) =>
  ({ settings: { retentionDays } }) as unknown as OrganizationFacts;

describe('how long documents are kept', () => {
  it('is seven years, to the day', () => {
    expect(keptSince('2033-03-02', organization(), 'invoice')).toBe('2026-03-02');
    expect(keptSince('2032-02-29', organization(), 'invoice')).toBe('2025-02-28');
  });

  it('is longer where the organization wants that, and never shorter', () => {
    expect(keptSince('2036-03-02', organization({ invoice: 3652 }), 'invoice')).toBe('2026-03-03');
    expect(keptSince('2033-03-02', organization({ invoice: 30 }), 'invoice')).toBe('2026-03-02');
    expect(keptSince('2036-03-02', organization({ invoice: 3652 }), 'payment')).toBe('2029-03-02');
  });
});
