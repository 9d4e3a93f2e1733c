package app;

class Sub extends Base {
    @Override
    void go(String s) {
        super.go(s);
        this.run(1);
    }
}
