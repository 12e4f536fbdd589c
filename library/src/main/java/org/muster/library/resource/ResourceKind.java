package org.muster.library.resource;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a resource is to whoever uses it. The names are stored. */
public enum ResourceKind {
    GUIDE("file-text"),
    CHECKLIST("list-checks"),
    TEMPLATE("copy"),
    TABLE("table-2"),
    EXERCISE("users"),
    /** Above all a file to download. */
    FILE("download"),
    /** Somewhere else on the web. */
    LINK("link-2"),
    /** Evidence of what works. */
    STUDY("book-open");

    private final String icon;

    ResourceKind(String icon) {
        this.icon = icon;
    }

    public static Optional<ResourceKind> of(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** A symbol of {@code look/icons.svg}. */
    public String getIcon() {
        return icon;
    }

    /** Where a resource of this kind is read. */
    public String address(String slug) {
        return (this == STUDY ? "/what-works/" : "/library/") + slug;
    }
}
