import { PortalAccess } from './access.entity';

const NOW = '2026-03-02T09:00:00.000Z';
const access = (values: Partial<PortalAccess> = {}): PortalAccess =>
  Object.assign(new PortalAccess(), { deletedAt: null }, values);

describe('an access', () => {
  it('is open while it is invited or active, shown, and not over', () => {
    expect(access().isOpen(NOW)).toBe(true);
    expect(access({ status: 'active' }).isOpen(NOW)).toBe(true);
    expect(access({ status: 'suspended' }).isOpen(NOW)).toBe(false);
    expect(access({ status: 'revoked' }).isOpen(NOW)).toBe(false);
    expect(access({ engagementOpen: false }).isOpen(NOW)).toBe(false);
    expect(access({ expiresAt: NOW }).isOpen(NOW)).toBe(false);
    expect(access({ expiresAt: '2026-03-02T09:00:00.001Z' }).isOpen(NOW)).toBe(true);
  });

  it('goes from invited to active, rests, ends, and is invited anew', () => {
    const one = access();
    one.activate(NOW);
    one.suspend('Invoices are overdue.');
    expect(one).toMatchObject({ status: 'suspended', reason: 'Invoices are overdue.', activatedAt: NOW });
    one.reactivate();
    one.revoke(null, NOW);
    expect(one).toMatchObject({ status: 'revoked', revokedAt: NOW });
    one.invite();
    expect(one).toMatchObject({ status: 'invited', revokedAt: null, activatedAt: null });
    expect(() => one.suspend(null)).toThrow(expect.objectContaining({ code: 'invalid_transition' }));
  });
});
