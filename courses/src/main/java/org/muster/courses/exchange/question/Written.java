package org.muster.courses.exchange.question;

import java.util.List;
import java.util.function.Supplier;

/**
 * A file of questions.
 *
 * @param bytes of the file, put together only when they are asked for
 * @param held how many it holds
 * @param lost what the format cannot hold, question by question
 */
public record Written(Supplier<byte[]> bytes, int held, List<Notice> lost) {

    public byte[] content() {
        return bytes.get();
    }
}
