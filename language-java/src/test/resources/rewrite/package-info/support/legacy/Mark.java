package legacy;
public @interface Mark {}
