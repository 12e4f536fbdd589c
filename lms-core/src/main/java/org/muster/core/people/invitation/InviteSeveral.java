package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.people.access.PeopleAct;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Permission;
import org.muster.core.people.person.Language;
import org.muster.core.people.signin.Door;
import org.muster.core.people.signin.Throttle;

/** Asks in whoever stands on a list. Each line is a transaction of its own: what is right is sent, the rest comes back. */
@ApplicationScoped
public class InviteSeveral {

    @Inject
    Permission permission;

    @Inject
    Throttle throttle;

    @Inject
    TakeIn takeIn;

    /** The lines nobody was invited by, and why. */
    public List<Left> invite(OrganisationId organisation, List<PastedLine> lines, Language language) {
        permission.requireWithin(PeopleAct.INVITE_PERSON, organisation);
        throttle.knock(Door.inviter(permission.current()));
        return lines.stream()
                .flatMap(line -> takenIn(organisation, line, language).stream())
                .toList();
    }

    private Optional<Left> takenIn(OrganisationId organisation, PastedLine line, Language language) {
        try {
            Invitee invitee = line.invitee(language);
            throttle.knock(Door.invitation(invitee.email().text()));
            takeIn.takeIn(organisation, invitee);
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(new Left(line, broken));
        }
    }

    /** A line that is left over. */
    public record Left(PastedLine line, RuleBroken why) {}
}
