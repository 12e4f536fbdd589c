package org.muster.core.kernel.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fails as often as it is told to; counts its tries. */
@ApplicationScoped
class ErrandRunner implements Worker<Errand> {

    static final String KIND = "tests.errand";

    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Errand> payload() {
        return Errand.class;
    }

    @Override
    public void work(Errand errand, String key) {
        if (tries.merge(key, 1, Integer::sum) <= errand.failures()) {
            throw new IllegalStateException("the errand fails for " + key);
        }
    }

    int tries(String key) {
        return tries.getOrDefault(key, 0);
    }
}
