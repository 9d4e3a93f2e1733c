package app;

import java.io.Writer;

abstract class Bare<T extends Comparable<T>> extends Writer {}
