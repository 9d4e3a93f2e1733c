package fresh;
public class String {}
