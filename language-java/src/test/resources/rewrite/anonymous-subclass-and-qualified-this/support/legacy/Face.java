package legacy;
public interface Face { default void face() {} }
