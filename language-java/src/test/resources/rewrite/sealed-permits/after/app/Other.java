package app;

record Other(New inner) implements Shape {}
