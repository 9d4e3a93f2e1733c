package app;

import legacy.Spi;

public class Impl implements Spi {}
