package org.muster.core.people.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.muster.core.people.api.PersonId;

/** Who a {@link Person} is. Made with the person, changed by them, destroyed alone when they ask to be forgotten. */
@Entity
@Table(name = "people_identity")
class Identity {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "sort_name")
    private String sortName;

    @Column(name = "email")
    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "language")
    private String language;

    @Column(name = "zone")
    private String zone;

    @Version
    @Column(name = "version")
    private long version;

    protected Identity() {}

    Identity(PersonId person, EmailAddress address, Details details) {
        personId = person.value();
        email = address.text();
        emailKey = address.key();
        take(details);
    }

    final void speak(Language other) {
        language = other.tag();
    }

    /** Everything but the address, which needs a proof from the mailbox. */
    final void take(Details details) {
        givenName = details.name().given();
        familyName = details.name().family();
        displayName = details.name().display();
        sortName = details.name().sort();
        language = details.language().tag();
        zone = details.zone().getId();
    }
}
