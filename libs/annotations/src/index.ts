// Front door: other modules know annotations by its events, by the names of its commands and by ids.
export {};
