package legacy; public class OldClient {
    public String fetch(String url) { return url; }
    public String get(String url) { return url; }
    public String fetch(int n) { return null; } }
