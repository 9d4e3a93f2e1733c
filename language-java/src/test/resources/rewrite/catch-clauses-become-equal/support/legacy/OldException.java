package legacy;
public class OldException extends Exception {}
