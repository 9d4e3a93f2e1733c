package app;

class Sub extends Base {
    @Override
    void run(String s) {
        super.run(s);
        this.run(1);
    }
}
