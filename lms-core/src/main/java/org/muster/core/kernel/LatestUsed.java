package org.muster.core.kernel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What was used last, as much of it as weighs no more than a limit; the newest stays whatever it weighs. */
public final class LatestUsed<K, V> {

    private final long most;
    private final ToIntFunction<? super V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long heavy;

    public LatestUsed(long most, ToIntFunction<? super V> weight) {
        this.most = most;
        this.weight = weight;
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        forget(kept.put(key, value));
        heavy += weight.applyAsInt(value);
        Iterator<V> eldest = kept.values().iterator();
        while (heavy > most && kept.size() > 1) {
            forget(eldest.next());
            eldest.remove();
        }
    }

    private void forget(@Nullable V gone) {
        heavy -= gone == null ? 0 : weight.applyAsInt(gone);
    }
}
