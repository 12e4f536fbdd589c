package org.muster.courses.web.cohort;

import org.muster.courses.api.CohortId;

/** Where people find the groups they learn in, wait for or may join. */
final class GroupAddresses {

    static final String JOIN = "/join";
    static final String GROUP = "/groups/{cohort}";
    static final String LEAVE = GROUP + "/leave";

    private GroupAddresses() {}

    static String of(CohortId cohort) {
        return "/groups/" + cohort;
    }
}
