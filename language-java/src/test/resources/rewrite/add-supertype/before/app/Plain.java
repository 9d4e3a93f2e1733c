package app;

final class Plain {}
