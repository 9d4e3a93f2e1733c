package app;

abstract class Has extends Mid {}

class Mid implements canon.Contract {}
