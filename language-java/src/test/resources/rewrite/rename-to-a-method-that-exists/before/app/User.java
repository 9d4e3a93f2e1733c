package app;

@Tag("user")
class User {
    Runnable r(Base b) {
        b.run();
        return b::run;
    }
}
