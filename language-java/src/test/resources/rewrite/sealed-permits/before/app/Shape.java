package app;

sealed interface Shape permits Old, Other {
    final class Inner {}
}
