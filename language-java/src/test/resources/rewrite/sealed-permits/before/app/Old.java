package app;

final class Old implements Shape {}
