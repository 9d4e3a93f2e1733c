package app;

public class Other {
    Client client;
    Part part;
}
