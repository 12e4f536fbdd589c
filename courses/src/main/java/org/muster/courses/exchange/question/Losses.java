package org.muster.courses.exchange.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.muster.core.kernel.RuleBroken;

/** Writes questions one by one and notes what the format cannot hold of them. */
public final class Losses {

    private final List<Notice> lost = new ArrayList<>();
    private int held;

    /** {@code write} throws {@link RuleBroken} when the format has no such question. */
    public void keep(Outgoing question, Consumer<Outgoing> write) {
        try {
            write.accept(question);
            held++;
        } catch (RuleBroken refusal) {
            lost.add(Notice.of(question.place(), refusal));
        }
    }

    public void tell(Outgoing question, String key) {
        lost.add(Notice.of(question.place(), key));
    }

    /** The same when it is so. */
    public void tellIf(boolean so, Outgoing question, String key) {
        if (so) {
            tell(question, key);
        }
    }

    public Written written(Supplier<byte[]> bytes) {
        return new Written(bytes, held, List.copyOf(lost));
    }
}
