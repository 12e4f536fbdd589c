package org.muster.core.people.api;

import java.util.List;
import java.util.Optional;

/** Whom a choice of people means now. The calling use case asks {@link Permission} first; ids only, never names. */
public interface Audiences {

    /** The people of the audience in the order of their ids, at most that many, after that one. */
    List<Member> page(Audience audience, Optional<PersonId> after, int most);

    /** How many people it means, in how many organisations. */
    Size size(Audience audience);

    /** What one may choose from. */
    Choices choices();

    /**
     * Somebody of an audience.
     *
     * @param organisation an organisation they work for today, one of the chosen if any are chosen
     */
    record Member(PersonId person, Optional<OrganisationId> organisation) {}

    /** How many. */
    record Size(long people, long organisations) {}

    /** The organisations by name, and the sectors and regions that organisations have. */
    record Choices(List<OrganisationSummary> organisations, List<String> sectors, List<String> regions) {}
}
