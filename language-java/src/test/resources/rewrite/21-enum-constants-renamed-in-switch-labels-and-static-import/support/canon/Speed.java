package canon; public enum Speed { QUICK, SLOW }
