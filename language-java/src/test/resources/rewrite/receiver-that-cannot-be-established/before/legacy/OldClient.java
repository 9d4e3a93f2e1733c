package legacy;

import java.util.Date;

public class OldClient {
    public OldClient() {}

    public OldClient(String url) {}

    public static OldClient getInstance() {
        return new OldClient();
    }

    public String fetch(int timeout, String url) {
        return url;
    }

    public String fetch(String url) {
        return url;
    }

    public static boolean isBlank(String s) {
        return s.isEmpty();
    }

    public static int count() {
        return 0;
    }

    public Date lastUsed() {
        return new Date();
    }

    public void legacyOnly() {}

    public interface Callback {
        void done(String s);
    }

    public enum Mode {
        FAST,
        SLOW
    }
}
