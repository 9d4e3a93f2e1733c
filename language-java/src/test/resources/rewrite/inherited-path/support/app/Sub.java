package app;
public class Sub extends legacy.OldClient {}
