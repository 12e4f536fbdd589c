package org.muster.core.people.api;

import java.util.Map;
import java.util.Set;
import org.muster.core.web.api.Act;

/**
 * A module's acts and who may do them: one CDI bean for each module. All of them together are the matrix role × act; an
 * act that no bean names may be done by nobody. Give {@link Role#LEARNER} to let everyone who is signed in.
 */
public interface Acts {

    /** Every act of the module with the roles that may do it. */
    Map<Act, Set<Role>> whoMay();
}
