// Front door: other modules know governance by its events, by the names of its commands and by ids.
export {};
