package app; public class Base {
    protected static class Client {} }
