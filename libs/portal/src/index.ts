// Front door: other modules know portal by its events, by the names of its commands and by ids.
export {};
