package legacy; public class Third {}
