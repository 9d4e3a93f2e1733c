package app;

class User {
    New o = New.of();
}
