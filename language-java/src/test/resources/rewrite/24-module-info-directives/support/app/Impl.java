package app; public class Impl implements canon.Spi {}
