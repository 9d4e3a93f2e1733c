package shop.app;

class Till {}
