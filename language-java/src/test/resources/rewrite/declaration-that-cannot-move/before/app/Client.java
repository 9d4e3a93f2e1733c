package app;

public class Client {
    final Part part = new Part();
}

class Part {
}
