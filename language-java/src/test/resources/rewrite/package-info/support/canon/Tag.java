package canon;
public @interface Tag {}
