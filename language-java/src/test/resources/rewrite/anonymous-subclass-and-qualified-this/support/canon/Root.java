package canon;
public class Root { public String name() { return ""; } }
