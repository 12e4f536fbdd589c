package org.muster.courses.exchange.question;

import java.util.Optional;
import org.muster.courses.question.Question;

/**
 * A question that is taken away.
 *
 * @param category the title of its module
 * @param picture the picture it asks about; none when there is no room for it
 */
public record Outgoing(Question question, String category, Optional<Bytes> picture) {

    public Place place() {
        return Place.item(question.id());
    }

    /** Whether it asks about a picture that does not come along. */
    public boolean leavesPicture() {
        return question.wording().picture() != null && picture.isEmpty();
    }

    /** A file by the last part of its name. */
    public record Bytes(String name, String type, byte[] content) {}
}
