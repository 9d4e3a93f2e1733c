package canon; public interface Api {}
