package canon;
public interface Contract {}
