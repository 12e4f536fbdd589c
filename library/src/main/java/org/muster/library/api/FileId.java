package org.muster.library.api;

import java.util.UUID;
import org.muster.core.kernel.NotFound;

/** A file or picture of a resource, as {@code /library/files/{id}} names it. */
public record FileId(UUID value) {

    /** The id written in an address; what is no id names no file (404). */
    public static FileId parse(String text) {
        try {
            return new FileId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("library.file.unknown");
        }
    }

    /** Where it is downloaded, by whoever may. */
    public String address() {
        return "/library/files/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
