import type { INestApplicationContext } from '@nestjs/common';

/** Fills an empty product with a business that looks alive, for `npm start -- --demo`. */
export async function seedDemo(_app: INestApplicationContext): Promise<void> {
  // Nothing to plant yet: each module's seeds are called from here.
}
