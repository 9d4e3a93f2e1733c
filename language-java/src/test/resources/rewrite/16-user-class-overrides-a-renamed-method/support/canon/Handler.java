package canon; public interface Handler {
    void onEvent(String s); }
