package legacy; public @interface OldA { Class<?> type() default Object.class; }
