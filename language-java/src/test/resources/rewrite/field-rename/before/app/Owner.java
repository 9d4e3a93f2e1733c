package app;

/** Has {@link #count}, and {@link #count()}. */
public class Owner {
    protected int count = 1, other;

    Owner(int size) {
        count = size;
        this.count += other;
    }

    int count() {
        Runnable r = () -> count++;
        int before = count;
        {
            int count = 2;
            before += count;
        }
        return before;
    }

    Runnable anonymous(int size) {
        return new Runnable() {
            @Override
            public void run() {
                count = size;
            }
        };
    }

    static class Twin {
        int count;

        int sum(Owner owner) {
            return count + owner.count;
        }
    }

    class Inner {
        int twice(int size) {
            return size * count;
        }
    }
}
