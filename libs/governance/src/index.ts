// Front door: other modules know governance by its events, by the names of its commands and by ids. What becomes of a
// resource with time it says itself: `lifecycle` of its declaration.
export { LegalHoldPlaced, LegalHoldReleased } from './holds/hold.events';
export { RetentionRunCompleted } from './runs/run.events';
