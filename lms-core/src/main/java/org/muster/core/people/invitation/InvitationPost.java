package org.muster.core.people.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.muster.core.people.account.Letters;
import org.muster.core.people.account.Letters.Addressee;
import org.muster.core.people.account.Links;
import org.muster.core.people.api.OrganisationSummary;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.secret.Token;

/** Writes to whoever is invited. Who has an account reads that they were added, who has none how to open one. */
@ApplicationScoped
class InvitationPost {

    @Inject
    Links links;

    @Inject
    Letters letters;

    @Inject
    KnownPeople known;

    @Inject
    Organisations organisations;

    /** The link of an earlier letter ends. */
    void send(Invitation invitation) {
        Token token =
                links.makeForAnInvitation(invitation.person(), invitation.id().value());
        Addressee to = new Addressee(
                invitation.email(), invitation.name(), invitation.language().locale());
        String organisation = organisations
                .find(invitation.organisation())
                .map(OrganisationSummary::name)
                .orElseThrow();
        String path = "/invitation/" + token.text();
        if (known.isInvited(invitation.person())) {
            letters.invitation(to, organisation, path);
        } else {
            letters.added(to, organisation, path);
        }
    }
}
