package org.muster.core.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.muster.core.kernel.Ids;
import org.muster.core.people.api.OrganisationId;

/** An employer. It is opened once, gains sites and members, and stays: what its people learned refers to it. */
@Entity
@Table(name = "people_organisation")
class Organisation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "sector")
    private String sector;

    @Column(name = "region")
    private String region;

    @Column(name = "size")
    private String size;

    @Version
    @Column(name = "version")
    private long version;

    protected Organisation() {}

    Organisation(Profile profile) {
        id = Ids.next();
        name = profile.name();
        sector = profile.sector();
        region = profile.region();
        size = profile.size();
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }
}
