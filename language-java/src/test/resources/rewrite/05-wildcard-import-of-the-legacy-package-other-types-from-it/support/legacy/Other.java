package legacy; public class Other {}
