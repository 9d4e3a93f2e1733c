package app;

record Other(Old inner) implements Shape {}
