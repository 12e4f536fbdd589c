package org.muster.core.people.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.muster.core.kernel.Ids;
import org.muster.core.kernel.NotFound;
import org.muster.core.kernel.RuleBroken;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.mail.Mailbox;
import org.muster.core.kernel.mail.Mailbox.Received;
import org.muster.core.people.access.GrantRole;
import org.muster.core.people.access.RoleGrant;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Membership;
import org.muster.core.people.api.OrganisationId;
import org.muster.core.people.api.Organisations;
import org.muster.core.people.api.People;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.api.PersonSummary;
import org.muster.core.people.api.Role;
import org.muster.core.people.organisation.OpenOrganisation;
import org.muster.core.people.organisation.Profile;
import org.muster.core.people.person.Details;
import org.muster.core.people.person.EmailAddress;
import org.muster.core.people.person.EnterPerson;
import org.muster.core.people.person.KnownPeople;
import org.muster.core.people.person.Language;
import org.muster.core.people.person.PersonName;
import org.muster.core.people.person.Zone;
import org.muster.core.people.signin.Client;
import org.muster.core.people.signin.Credentials;
import org.muster.core.people.signin.SignIn;
import org.muster.inserver.InServer;

@InServer
class InvitationIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("/invitation/(\\S+)");
    private static final String PASSWORD = "four-words-in-a-row";

    @Inject
    Acting acting;

    @Inject
    OpenOrganisation openOrganisation;

    @Inject
    EnterPerson enterPerson;

    @Inject
    GrantRole grantRole;

    @Inject
    InvitePerson invitePerson;

    @Inject
    InviteSeveral inviteSeveral;

    @Inject
    ResendInvitation resendInvitation;

    @Inject
    WithdrawInvitation withdrawInvitation;

    @Inject
    AcceptInvitation acceptInvitation;

    @Inject
    ConfirmInvitation confirmInvitation;

    @Inject
    InvitationList list;

    @Inject
    OpenedInvitation opened;

    @Inject
    Organisations organisations;

    @Inject
    People people;

    @Inject
    KnownPeople known;

    @Inject
    SignIn signIn;

    @Inject
    Sql sql;

    private final String email = Ids.next() + "@invited.example";

    @Test
    void aNewcomerFollowsTheLinkOnceAndIsIn() {
        Employer employer = employer();
        employer.invites(email);
        PersonId person = known.withEmail(email).orElseThrow();
        assertThat(membersOf(employer)).contains(person);
        assertThatThrownBy(() -> signIn(PASSWORD)).hasMessage("people.sign-in.failed");

        String link = link(0);
        assertThat(opened.of(link)).get().matches(OpenedInvitation.Offer::newcomer);
        assertThat(acceptInvitation.accept(link, PASSWORD, Language.WELSH)).isEqualTo(person);

        signIn(PASSWORD);
        assertThat(employer.open()).isEmpty();
        assertThat(opened.of(link)).isEmpty();
        assertThatThrownBy(() -> acceptInvitation.accept(link, PASSWORD, Language.WELSH))
                .isInstanceOf(NotFound.class);
        assertThat(sql.first(
                        row -> row.text("language"), "SELECT language FROM people_identity WHERE email = ?", email))
                .contains("cy");
    }

    @Test
    void whoeverIsKnownIsAddedAndToldSoAndTheInviterSeesNoDifference() {
        PersonId person = entered(email, "Known");
        Employer employer = employer();
        employer.invites(email);
        employer.invites("new-" + email);

        assertThat(membersOf(employer)).contains(person);
        assertThat(employer.open())
                .extracting(InvitationList.Open::name, InvitationList.Open::lapsed)
                .containsOnly(tuple("Ama Mensah", false))
                .hasSize(2);
        assertThat(letters(email, 1).get(0).subject()).endsWith("has added you on Muster");
        assertThat(people.find(person)).map(PersonSummary::displayName).contains("Known Person");

        String link = link(0);
        assertThatThrownBy(() -> acceptInvitation.accept(link, PASSWORD, Language.ENGLISH))
                .isInstanceOf(NotFound.class);
        confirmInvitation.confirm(link);
        assertThat(employer.open()).hasSize(1);
    }

    @Test
    void ofAListWhatIsRightIsSentAndTheRestComesBack() {
        Employer employer = employer();
        List<PastedLine> lines =
                PastedLine.of("Ama Mensah <a-" + email + ">\nnobody\nBo, b-" + email + "\nBo, b-" + email);
        List<InviteSeveral.Left> left = acting.as(
                employer.manager(), () -> inviteSeveral.invite(employer.organisation(), lines, Language.ENGLISH));

        assertThat(left)
                .extracting(each -> each.line().number(), each -> each.why().key())
                .containsExactly(tuple(2, "people.invitation.line"), tuple(4, "people.member.already"));
        assertThat(employer.open()).hasSize(2);
        letters("a-" + email, 1);
        letters("b-" + email, 1);
    }

    @Test
    void aLetterSentAgainEndsTheLinkOfTheFirst() {
        Employer employer = employer();
        employer.invites(email);
        String first = link(0);
        employer.does(() -> resendInvitation.resend(
                employer.organisation(), employer.open().get(0).id()));

        String second = link(1);
        assertThat(opened.of(first)).isEmpty();
        assertThat(opened.of(second)).isPresent();
    }

    @Test
    void anInvitationThatIsWithdrawnLeavesNobodyBehind() {
        Employer employer = employer();
        employer.invites(email);
        PersonId person = known.withEmail(email).orElseThrow();
        String link = link(0);
        employer.does(() -> withdrawInvitation.withdraw(
                employer.organisation(), employer.open().get(0).id()));

        assertThat(opened.of(link)).isEmpty();
        assertThat(membersOf(employer)).doesNotContain(person);
        assertThat(known.withEmail(email)).isEmpty();
        assertThat(people.find(person)).isEmpty();
    }

    @Test
    void anotherOrganisationsInvitationsAreNotThere() {
        Employer ours = employer();
        Employer theirs = employer();
        theirs.invites(email);
        InvitationId id = theirs.open().get(0).id();

        for (OrganisationId asked : List.of(ours.organisation(), theirs.organisation())) {
            assertThatThrownBy(() -> ours.does(() -> resendInvitation.resend(asked, id)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ours.does(() -> withdrawInvitation.withdraw(asked, id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ours.does(() -> invitePerson.invite(theirs.organisation(), invitee("x-" + email))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ours.does(() -> list.of(theirs.organisation())))
                .isInstanceOf(NotFound.class);
        assertThat(theirs.open()).hasSize(1);
    }

    @Test
    void oneMailboxIsNotFloodedWithInvitations() {
        Employer employer = employer();
        employer.invites(email);
        InvitationId id = employer.open().get(0).id();
        employer.does(() -> resendInvitation.resend(employer.organisation(), id));
        employer.does(() -> resendInvitation.resend(employer.organisation(), id));

        assertThatThrownBy(() -> employer.does(() -> resendInvitation.resend(employer.organisation(), id)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.sign-in.wait");
    }

    private String link(int letter) {
        Matcher link = LINK.matcher(letters(email, letter + 1).get(letter).text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static List<Received> letters(String to, int count) {
        return await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> new Mailbox(to).letters(), letters -> letters.size() == count);
    }

    private void signIn(String password) {
        signIn.signIn(new Credentials(email, password, false), new Client("127.0.0.1", "a test"), Optional.empty());
    }

    private List<PersonId> membersOf(Employer employer) {
        return organisations.membersOf(employer.organisation()).stream()
                .filter(member -> member.lastsOn(LocalDate.now()))
                .map(Membership::person)
                .toList();
    }

    private Employer employer() {
        return acting.asTheServer(() -> {
            OrganisationId organisation =
                    openOrganisation.open(new Profile("Tests " + Ids.next(), "Retail", "London", "small"), List.of());
            PersonId manager = entered(Ids.next() + "@manager.example", "Manager");
            grantRole.grant(manager, RoleGrant.within(Role.EMPLOYER_MANAGER, organisation));
            return new Employer(organisation, manager);
        });
    }

    private PersonId entered(String address, String given) {
        Details details = new Details(PersonName.of(given, "Person"), Language.ENGLISH, Zone.LONDON);
        return acting.asTheServer(() -> enterPerson.enter(new EmailAddress(address), details));
    }

    private static Invitee invitee(String address) {
        return new Invitee(PersonName.of("Ama", "Mensah"), new EmailAddress(address), Language.ENGLISH);
    }

    private final class Employer {

        private final OrganisationId organisation;
        private final PersonId manager;

        Employer(OrganisationId organisation, PersonId manager) {
            this.organisation = organisation;
            this.manager = manager;
        }

        OrganisationId organisation() {
            return organisation;
        }

        PersonId manager() {
            return manager;
        }

        void invites(String address) {
            does(() -> invitePerson.invite(organisation, invitee(address)));
        }

        List<InvitationList.Open> open() {
            return acting.as(manager, () -> list.page(organisation, 0, 100));
        }

        void does(Runnable deed) {
            acting.as(manager, () -> {
                deed.run();
                return manager;
            });
        }
    }
}
