package org.muster.core.web.api;

/** A link of the navigation. CDI beans; shown in their order to whoever it is meant for. */
public interface NavigationEntry {

    int order();

    /** Message key of the link's words. */
    String label();

    String href();

    boolean isFor(SignedInPerson person);

    /** Whether it stands in the person's own menu, above "Sign out", rather than in the main navigation. */
    default boolean isPersonal() {
        return false;
    }
}
