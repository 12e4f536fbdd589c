package org.muster.courses.api;

import java.util.List;
import java.util.Optional;
import org.muster.core.people.api.PersonId;

/** Which groups there are and who is in them. The calling use case asks for its act first. */
public interface Cohorts {

    /** The cohort; empty when there is none of that id. */
    Optional<CohortFacts> find(CohortId cohort);

    /** The cohorts the person is a member of, the latest start first. */
    List<CohortFacts> of(PersonId member);

    /** The cohorts the person leads, the latest start first. */
    List<CohortFacts> ledBy(PersonId trainer);

    /** The cohorts the person leads, then those they are a member of; of each the latest start first. */
    List<CohortFacts> around(PersonId person);

    /** The cohort's members, in the order they joined. */
    List<PersonId> members(CohortId cohort);

    /** Whether the person is a member of the cohort, or leads it. */
    boolean belongs(PersonId person, CohortId cohort);
}
