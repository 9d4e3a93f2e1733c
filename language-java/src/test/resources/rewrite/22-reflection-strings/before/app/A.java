package app;

class A {
    Object f() throws Exception {
        Class.forName("legacy.OldClient$Mode");
        System.out.println("legacy.OldClientFactory");
        System.out.println("mail ops: legacy.OldClient is gone");
        return Class.forName("legacy.OldClient");
    }
}
