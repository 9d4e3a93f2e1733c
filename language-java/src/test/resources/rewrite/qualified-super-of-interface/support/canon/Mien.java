package canon;
public interface Mien { default void face() {} }
