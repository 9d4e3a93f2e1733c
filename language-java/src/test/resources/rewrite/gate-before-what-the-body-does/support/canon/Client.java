package canon;

public class Client {
    public void go() {}
}
