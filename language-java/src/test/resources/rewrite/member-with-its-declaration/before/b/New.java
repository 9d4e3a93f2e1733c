package b;

public class New {
    static final int SIZE = 1;

    int size() {
        return SIZE;
    }
}
