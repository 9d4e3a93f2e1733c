package legacy; public interface OldApi {}
