package legacy;
public class Base { public String name() { return ""; } }
