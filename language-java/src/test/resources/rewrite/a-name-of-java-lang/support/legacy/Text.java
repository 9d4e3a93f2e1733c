package legacy;
public class Text {}
