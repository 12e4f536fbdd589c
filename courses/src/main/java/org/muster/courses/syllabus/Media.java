package org.muster.courses.syllabus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.courses.question.Picture;

/** The pictures of a version. */
public record Media(List<Item> items) {

    public @Nullable Picture picture(String file) {
        return item(file).map(Item::picture).orElse(null);
    }

    public Optional<Item> item(String file) {
        return items.stream().filter(item -> item.file().equals(file)).findFirst();
    }

    /**
     * One picture.
     *
     * @param file what the document calls it
     * @param decorative whether it says nothing that the text does not say
     */
    public record Item(String id, String file, boolean decorative, Picture picture) {}
}
