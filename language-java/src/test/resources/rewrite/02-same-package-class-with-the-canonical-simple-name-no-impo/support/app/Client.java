package app; public class Client {}
