package legacy; public interface Handler {
    void onEvent(String s); }
