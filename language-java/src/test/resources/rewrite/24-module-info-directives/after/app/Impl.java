package app;

import canon.Spi;

public class Impl implements Spi {}
