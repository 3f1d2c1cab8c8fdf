// Front door: other modules know agreements by its events, by the names of its commands and by ids.
export {};
