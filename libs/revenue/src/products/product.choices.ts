export const PRODUCT_KINDS = ['service', 'goods', 'usage'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];
