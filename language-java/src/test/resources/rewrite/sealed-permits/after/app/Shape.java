package app;

sealed interface Shape permits New, Other {
    final class Inner {}
}
