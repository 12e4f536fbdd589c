package org.muster.certificates.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.database.IdIfAny;
import org.muster.core.people.api.PersonId;

/** What became of an accreditation, and from when on. */
@Entity
@Table(name = "certificates_accreditation_change")
public class Change {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "accreditation_id")
    private Accreditation accreditation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AccreditationState state;

    @Column(name = "since")
    private Instant since;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Convert(converter = IdIfAny.class)
    @Column(name = "actor_id")
    private @Nullable UUID actor;

    @Column(name = "reason")
    private String reason;

    protected Change() {}

    Change(Accreditation accreditation, AccreditationState state, Instant since, Noted noted) {
        id = Ids.next();
        this.accreditation = accreditation;
        this.state = state;
        this.since = since;
        notedAt = noted.at();
        actor = noted.by().map(PersonId::value).orElse(null);
        reason = noted.reason().strip();
    }

    public AccreditationState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Who entered it; empty when the server itself did. */
    public Optional<PersonId> actor() {
        return Optional.ofNullable(actor).map(PersonId::new);
    }

    /** Empty when nobody had to give one. */
    public String reason() {
        return reason;
    }

    /** When somebody entered a change, who, and why. */
    record Noted(Instant at, Optional<PersonId> by, String reason) {}
}
