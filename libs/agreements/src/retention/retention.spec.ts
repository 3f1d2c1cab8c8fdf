import { keptSince } from './retention';

const organization = (retentionDays?: Record<string, number>) => ({ settings: { retentionDays } });

describe('how long agreements are kept', () => {
  it('is seven years, to the day', () => {
    expect(keptSince('2033-03-02', organization(), 'proposal')).toBe('2026-03-02');
  });

  it('is longer where the organization wants that, and never shorter', () => {
    expect(keptSince('2036-03-02', organization({ contract: 3652 }), 'contract')).toBe('2026-03-03');
    expect(keptSince('2033-03-02', organization({ contract: 30 }), 'contract')).toBe('2026-03-02');
  });
});
