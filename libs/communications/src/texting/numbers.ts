const SEPARATORS = /[\s().\-/]/g;
const E164 = /^\+[1-9]\d{6,14}$/;
export const WHATSAPP = 'whatsapp:';

/** A number as people write it, in E.164; null without its country code. */
export function textNumber(phone: string | null): string | null {
  const number = phone?.replace(SEPARATORS, '').replace(/^00/, '+') ?? '';
  return E164.test(number) ? number : null;
}

/** Whom a message goes to: a number, by WhatsApp where they wrote by it. */
export const isTextAddress = (address: string | null): address is string =>
  address !== null && E164.test(plainNumber(address));

/** The number itself, however it is reached. */
export const plainNumber = (address: string): string =>
  address.startsWith(WHATSAPP) ? address.slice(WHATSAPP.length) : address;
