package app;

class User {
    int n = Old.size() + new Old().limit;
}
