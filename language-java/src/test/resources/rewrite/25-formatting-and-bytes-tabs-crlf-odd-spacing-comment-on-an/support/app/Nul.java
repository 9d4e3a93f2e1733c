package app; public class Nul {
    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) public @interface Nullable {} }
