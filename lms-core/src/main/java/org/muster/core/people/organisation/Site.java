package org.muster.core.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.OrganisationId;

/** A place where an organisation's people work, known by the organisation's own code. */
@Entity
@Table(name = "people_site")
class Site {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "town")
    private String town;

    @Column(name = "kind")
    private String kind;

    protected Site() {}

    Site(OrganisationId organisation, Place place) {
        id = Ids.next();
        organisationId = organisation.value();
        code = place.code();
        name = place.name();
        town = place.town();
        kind = place.kind();
    }
}
