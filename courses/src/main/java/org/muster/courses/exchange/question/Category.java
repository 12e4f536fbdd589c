package org.muster.courses.exchange.question;

/** What a file files a question under, without what only the system it comes from understands. */
public final class Category {

    private Category() {}

    /** {@code $course$/top/Fire} is called Fire. */
    public static String of(String path) {
        return path.strip()
                .replaceFirst("^\\$[a-zA-Z]+\\$(/top)?/?", "")
                .replaceFirst("^top/?", "")
                .strip();
    }
}
