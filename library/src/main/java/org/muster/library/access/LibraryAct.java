package org.muster.library.access;

import org.muster.core.web.api.Act;

/** What can be done with resources besides reading them, which their access level decides. */
public enum LibraryAct implements Act {
    EDIT_RESOURCE("library.edit-resource"),
    PUBLISH_RESOURCE("library.publish-resource"),
    WITHDRAW_RESOURCE("library.withdraw-resource");

    private final String key;

    LibraryAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
