package app;

import java.time.Duration;

class Clock {
    Duration now() {
        return Duration.ZERO;
    }

    long millis() {
        return now().toMillis();
    }

    long sum(Clock other) {
        return now().toMillis() + this.now().toMillis() + other.now().toMillis();
    }

    Runnable later() {
        return new Runnable() {
            @Override
            public void run() {
                System.out.println(now().toMillis());
            }
        };
    }
}
