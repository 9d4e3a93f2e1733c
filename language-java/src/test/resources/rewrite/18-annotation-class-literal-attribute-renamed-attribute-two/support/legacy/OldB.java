package legacy; public @interface OldB {}
