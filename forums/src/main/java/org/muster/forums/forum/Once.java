package org.muster.forums.forum;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks when it is first needed, and never again. For one thread. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> question;
    private @Nullable T answer;

    Once(Supplier<T> question) {
        this.question = question;
    }

    @Override
    public T get() {
        T known = answer == null ? question.get() : answer;
        answer = known;
        return known;
    }
}
