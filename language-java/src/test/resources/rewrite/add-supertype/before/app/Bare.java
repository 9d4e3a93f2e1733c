package app;

abstract class Bare<T extends Comparable<T>> {}
