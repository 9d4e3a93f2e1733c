package app;

class Child extends Base {}
