// Front door: other modules know workflow by its events, by the names of its commands and by ids.
export {};
