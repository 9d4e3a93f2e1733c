package app;

@interface Tag {
    String value() default "";

    String name() default "";
}
