package other; public class Client {}
