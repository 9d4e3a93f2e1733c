package app;

class Empty {}
