package org.muster.core.web.api;

/** A link of the main navigation. CDI beans; shown in their order to whoever it is meant for. */
public interface NavigationEntry {

    int order();

    /** Message key of the link's words. */
    String label();

    String href();

    boolean isFor(SignedInPerson person);
}
