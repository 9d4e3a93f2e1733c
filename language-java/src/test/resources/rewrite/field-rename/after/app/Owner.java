package app;

/** Has {@link #size}, and {@link #count()}. */
public class Owner {
    protected int size = 1, other;

    Owner(int size) {
        this.size = size;
        this.size += other;
    }

    int count() {
        Runnable r = () -> size++;
        int before = size;
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
                Owner.this.size = size;
            }
        };
    }

    static class Twin {
        int count;

        int sum(Owner owner) {
            return count + owner.size;
        }
    }

    class Inner {
        int twice(int size) {
            return size * Owner.this.size;
        }
    }
}
