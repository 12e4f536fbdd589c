package org.muster.core.people.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.IdIfAny;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.Zone;

/**
 * An organisation asks a person in. Its letter may be sent again while nobody has answered; following its link answers it,
 * once. Name and address are kept as the inviter wrote them, so that the list of invitations tells the inviter nothing
 * that they did not say themselves. Withdrawing one deletes it.
 */
@Entity
@Table(name = "people_invitation")
class Invitation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "name")
    private String name;

    @Column(name = "email")
    private String email;

    @Column(name = "language")
    private String language;

    @Column(name = "newcomer")
    private boolean newcomer;

    @Column(name = "invited_by")
    @Convert(converter = IdIfAny.class)
    private @Nullable UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "unsent")
    private boolean unsent;

    @Version
    @Column(name = "version")
    private long version;

    protected Invitation() {}

    Invitation(OrganisationId organisation, PersonId person, Invitee invitee, Instant now) {
        id = Ids.next();
        organisationId = organisation.value();
        personId = person.value();
        name = invitee.name().display();
        email = invitee.email().text();
        language = invitee.language().tag();
        invitedAt = now;
        sentAt = now;
    }

    /** To somebody who has no account yet. */
    Invitation toANewcomer(boolean hasNoAccount) {
        newcomer = hasNoAccount;
        return this;
    }

    Invitation by(Optional<PersonId> inviter) {
        invitedBy = inviter.map(PersonId::value).orElse(null);
        return this;
    }

    InvitationId id() {
        return new InvitationId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    Language language() {
        return Language.of(language);
    }

    LocalDate began() {
        return LocalDate.ofInstant(invitedAt, Zone.LONDON);
    }

    void sendAgain(Instant now) {
        checkIsOpen();
        sentAt = now;
        unsent = false;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Nobody needs to be written to who has answered. */
    void forgetLetter() {
        unsent = false;
    }

    void answer(Instant now) {
        checkIsOpen();
        answeredAt = now;
    }

    void checkIsOpen() {
        if (answeredAt != null) {
            throw new RuleBroken("people.invitation.answered");
        }
    }
}
