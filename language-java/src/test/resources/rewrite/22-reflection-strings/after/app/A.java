package app;

class A {
    Object f() throws Exception {
        Class.forName("canon.Client$Mode");
        System.out.println("legacy.OldClientFactory");
        System.out.println("mail ops: legacy.OldClient is gone");
        return Class.forName("canon.Client");
    }
}
