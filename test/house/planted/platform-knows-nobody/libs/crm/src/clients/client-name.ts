export const clientName = (id: string): string => `client ${id}`;
