package org.muster.certificates.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.muster.core.kernel.Ids;

/** Somebody whose word counts. It is registered once, and its name stands on every certificate it vouches for. */
@Entity
@Table(name = "certificates_body")
class AccreditingBody {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "note")
    private String note;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected AccreditingBody() {}

    AccreditingBody(String name, String note, Instant now) {
        id = Ids.next();
        this.name = name;
        this.note = note;
        registeredAt = now;
    }

    BodyId id() {
        return new BodyId(id);
    }

    String name() {
        return name;
    }

    String note() {
        return note;
    }
}
