package legacy; public enum Mode { FAST, SLOW }
