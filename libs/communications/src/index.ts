// Front door: other modules know communications by its events, by the names of its commands and by ids.
export {};
