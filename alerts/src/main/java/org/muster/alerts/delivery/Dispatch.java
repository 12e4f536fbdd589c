package org.muster.alerts.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.muster.alerts.api.MessageId;
import org.muster.core.kernel.work.WorkQueue;

/** Puts the chunks of a message on the work queue. */
@ApplicationScoped
public class Dispatch {

    static final String KIND = "alerts.mail";

    @Inject
    WorkQueue queue;

    public void ask(MessageId message, int chunks) {
        IntStream.range(0, chunks)
                .forEach(number -> queue.ask(KIND, message + ":" + number, new Chunk(message.value(), number)));
    }
}
