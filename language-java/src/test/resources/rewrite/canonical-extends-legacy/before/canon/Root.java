package canon;

public class Root extends legacy.Base {}
