package app.store.core;

public class Key {}
