package old.corex;
public class Other {}
