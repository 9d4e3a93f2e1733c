package legacy; public interface Handler {
    void handle(String s); }
