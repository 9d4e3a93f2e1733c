package app;

class Old {
    int size = 1;

    static void run() {}
}

class New {
    static void run() {}
}

class Loud extends Old {
    Loud() {
        System.out.println();
    }
}
