package legacy;
public class Base {}
