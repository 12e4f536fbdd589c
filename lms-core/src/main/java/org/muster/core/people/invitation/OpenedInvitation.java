package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.muster.core.kernel.database.Sql;
import org.muster.core.people.account.Links;
import org.muster.core.people.account.Purpose;
import org.muster.core.people.secret.Token;

/** What the link of an invitation offers to whoever opened it, before they answer. */
@ApplicationScoped
public class OpenedInvitation {

    @Inject
    Links links;

    @Inject
    Sql sql;

    public Optional<Offer> of(String link) {
        return Token.of(link)
                .flatMap(token -> links.find(Purpose.INVITATION, token))
                .flatMap(Links.Link::invitation)
                .flatMap(id -> sql.first(
                        row -> new Offer(
                                row.text("organisation"),
                                row.text("name"),
                                row.text("email"),
                                row.text("language"),
                                row.text("state").equals("INVITED")),
                        """
                        SELECT o.name AS organisation, v.name, v.email, v.language, p.state FROM people_invitation v
                        JOIN people_organisation o ON o.id = v.organisation_id
                        JOIN people_person p ON p.id = v.person_id WHERE v.id = ?""",
                        id));
    }

    /** {@code newcomer}: has no account yet and chooses a password; others only say that they have read it. */
    public record Offer(String organisation, String name, String email, String language, boolean newcomer) {}
}
