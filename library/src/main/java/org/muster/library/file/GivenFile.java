package org.muster.library.file;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file as somebody handed it in.
 *
 * @param name what their machine calls it, tidied
 * @param content opens it from its beginning, each time
 */
public record GivenFile(String name, long size, Content content) {

    /** The bytes of a file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
