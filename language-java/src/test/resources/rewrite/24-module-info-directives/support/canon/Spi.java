package canon; public interface Spi {}
