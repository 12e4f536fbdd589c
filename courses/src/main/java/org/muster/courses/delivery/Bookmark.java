package org.muster.courses.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a person left off, on whatever device. */
@Embeddable
class Bookmark {

    @Column(name = "place_lesson")
    private @Nullable String lesson;

    @Column(name = "place_position")
    private int position;

    protected Bookmark() {}

    void put(String atLesson, int atPosition) {
        lesson = atLesson;
        position = Math.max(0, atPosition);
    }

    Optional<Place> place() {
        return Optional.ofNullable(lesson).map(known -> new Place(known, position));
    }
}
