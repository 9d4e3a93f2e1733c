package app;

public interface Store {
    void add(String item);
}
