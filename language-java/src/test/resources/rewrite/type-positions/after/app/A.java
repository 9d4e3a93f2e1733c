package app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import canon.Client;

class A<T extends Client> {
    Client[] array = new Client[2];
    Map<String, ? super Client> wild;
    List<? extends Client[]> list = new ArrayList<Client[]>();

    @SafeVarargs
    static <X extends Client> Client first(X... all) {
        Object o = all[0];
        if (o instanceof Client c && c != null) {
            return (Client) o;
        }
        return A.<Client>pick(all[0]);
    }

    static <Y> Y pick(Y y) {
        Class<?> type = Client.class;
        Class<?> arrays = Client[].class;
        return y;
    }
}
