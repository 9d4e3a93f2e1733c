package app;

@Tag(name = "user")
class User {
    Runnable r(Base b) {
        b.go();
        return b::go;
    }
}
