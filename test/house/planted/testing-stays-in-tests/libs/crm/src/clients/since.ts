// Violation: the product runs on a test's clock.
import { fixedClock } from '../../../testing/src/index';

export const since = (): Date => fixedClock();
