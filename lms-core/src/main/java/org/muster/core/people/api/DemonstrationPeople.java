package org.muster.core.people.api;

import java.util.List;

/** The invented people of the demonstration, for the start steps of other modules (orders above 10). */
public interface DemonstrationPeople {

    /** The person of a code such as {@code NR-017} or {@code DEMO-learner}; throws when no file names it. */
    PersonId of(String code);

    /** The organisation of a code such as {@code northgate-retail}. */
    OrganisationId organisation(String code);

    /** The learners that were added to see the product under load, by their number; often none. */
    List<PersonId> addedForLoad();
}
