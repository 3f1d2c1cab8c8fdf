export const fixedClock = (): Date => new Date(0);
