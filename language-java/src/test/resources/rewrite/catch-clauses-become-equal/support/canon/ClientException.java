package canon;
public class ClientException extends Exception {}
