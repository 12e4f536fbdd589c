package org.muster.core.people.api;

import java.util.List;
import java.util.Optional;

/** Who works where, and who may look after whom. The calling use case asks {@link Permission} first. */
public interface Organisations {

    /** The organisation's name; empty when there is none of that id. */
    Optional<OrganisationSummary> find(OrganisationId organisation);

    /** All memberships, past ones too, ordered by the members' sort names; erased persons come last. */
    List<Membership> membersOf(OrganisationId organisation);

    /** The person's memberships, past ones too. */
    List<Membership> membershipsOf(PersonId person);

    /** The organisations whose employer manager the person is, ordered by name. */
    List<OrganisationSummary> managedBy(PersonId person);
}
