export const PAYMENT_METHODS = ['card', 'bank_transfer', 'direct_debit', 'cash', 'cheque', 'other'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

export const PAYMENT_DIRECTIONS = ['inbound', 'outbound'] as const;
export type PaymentDirection = (typeof PAYMENT_DIRECTIONS)[number];

export const REFUND_STATUSES = ['pending', 'succeeded', 'failed'] as const;
export type RefundStatus = (typeof REFUND_STATUSES)[number];
