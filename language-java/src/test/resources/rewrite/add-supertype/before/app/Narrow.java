package app;

sealed interface Narrow permits Only {}

final class Only implements Narrow {}
