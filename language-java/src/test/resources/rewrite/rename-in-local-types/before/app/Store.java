package app;

public interface Store {
    void put(String item);
}
