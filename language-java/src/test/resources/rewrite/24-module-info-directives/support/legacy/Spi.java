package legacy; public interface Spi {}
