package app; public class Dog {
    public String fetch(String s) { return s; } }
