package org.muster.core.records.api;

/** What was done: verbs of the ADL vocabulary and of cmi5, with their display in English and Welsh. */
public enum Verb {
    LAUNCHED("launched", "launched", "lansiwyd"),
    INITIALIZED("initialized", "initialized", "cychwynnwyd"),
    PROGRESSED("progressed", "progressed", "symudwyd ymlaen"),
    ANSWERED("answered", "answered", "atebwyd"),
    COMPLETED("completed", "completed", "cwblhawyd"),
    PASSED("passed", "passed", "pasiwyd"),
    FAILED("failed", "failed", "methwyd"),
    TERMINATED("terminated", "terminated", "terfynwyd"),
    ATTENDED("attended", "attended", "mynychwyd");

    private final String iri;
    private final String english;
    private final String welsh;

    Verb(String name, String english, String welsh) {
        this.iri = "http://adlnet.gov/expapi/verbs/" + name;
        this.english = english;
        this.welsh = welsh;
    }

    /** The verb's id (2.4.3). */
    public String iri() {
        return iri;
    }

    public String english() {
        return english;
    }

    public String welsh() {
        return welsh;
    }
}
