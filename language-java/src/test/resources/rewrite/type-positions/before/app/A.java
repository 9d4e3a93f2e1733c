package app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import legacy.OldClient;

class A<T extends OldClient> {
    OldClient[] array = new OldClient[2];
    Map<String, ? super OldClient> wild;
    List<? extends OldClient[]> list = new ArrayList<OldClient[]>();

    @SafeVarargs
    static <X extends OldClient> OldClient first(X... all) {
        Object o = all[0];
        if (o instanceof OldClient c && c != null) {
            return (OldClient) o;
        }
        return A.<OldClient>pick(all[0]);
    }

    static <Y> Y pick(Y y) {
        Class<?> type = OldClient.class;
        Class<?> arrays = OldClient[].class;
        return y;
    }
}
