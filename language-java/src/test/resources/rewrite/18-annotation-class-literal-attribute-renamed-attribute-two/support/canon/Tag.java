package canon; public @interface Tag { Class<?> client() default Object.class; }
