package app;

class Kept {}
