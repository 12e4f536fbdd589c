package org.muster.core.people.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Whom a choice of people means now. The calling use case asks {@link Permission} first; ids only, never names. */
public interface Audiences {

    /** Hands over the people of the audience in the order of their ids, so many at a time; each comes once. */
    void inPages(Audience audience, int size, Consumer<List<Member>> pages);

    /** How many people it means, in how many organisations. */
    Size size(Audience audience);

    /** What one may choose from. */
    Choices choices();

    /** The groups that other rooms know, by name in that language. */
    List<NamedGroup> groups(Locale locale);

    /**
     * Somebody of an audience.
     *
     * @param organisation an organisation they work for today, one of the chosen if any are chosen
     */
    record Member(PersonId person, Optional<OrganisationId> organisation) {}

    /** A group with its name. */
    record NamedGroup(Audience.Group group, String name) {}

    /** How many. */
    record Size(long people, long organisations) {}

    /** The organisations by name, and the sectors and regions that organisations have. */
    record Choices(List<OrganisationSummary> organisations, List<String> sectors, List<String> regions) {}
}
