// Front door: other modules know files by its events, by the names of its commands and by ids.
export {};
