package app;

class A {
    String s = "legacy.OldClient";
    String t = "legacy.OldClient$Mode";
    String u = "legacy.OldClient.timeout";
}
