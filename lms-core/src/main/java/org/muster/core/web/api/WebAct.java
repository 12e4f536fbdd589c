package org.muster.core.web.api;

/** The acts of the pages that belong to no room. */
public enum WebAct implements Act {

    /** Open the landing of the administration. */
    ADMINISTER("web.administer");

    private final String key;

    WebAct(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
