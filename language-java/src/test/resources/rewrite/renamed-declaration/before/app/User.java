package app;

class User {
    Old o = Old.of();
}
