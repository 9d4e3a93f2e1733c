package canon;

public class Factory {
    public static Client create() {
        return new Client();
    }

    public static void start() {}
}
