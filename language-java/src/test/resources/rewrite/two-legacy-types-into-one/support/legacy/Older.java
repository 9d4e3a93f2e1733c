package legacy;
public class Older {}
