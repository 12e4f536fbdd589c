package org.muster.core.people.signin;

import java.util.Map;
import org.muster.core.people.api.PersonId;

/** A thing of somebody's that open parts of addresses lead to; beans, each beside the tests of its room. */
public interface Belonging {

    boolean standsIn(String pattern);

    /** What fills the open parts by their names, {@code *} for an open end. Made once for each owner. */
    Map<String, String> partsOf(PersonId owner);

    /** What also follows a part that leads to nothing, such as {@code .pdf}. */
    default String ending() {
        return "";
    }
}
