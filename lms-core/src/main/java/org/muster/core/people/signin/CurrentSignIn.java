package org.muster.core.people.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.people.access.AccessMatrix;
import org.muster.core.people.access.Actor;
import org.muster.core.people.api.AccessLevel;
import org.muster.core.people.api.PersonId;
import org.muster.core.people.person.Zone;
import org.muster.core.people.secret.Token;
import org.muster.core.web.api.Act;
import org.muster.core.web.api.SignedInPerson;

/**
 * Whoever makes this request, looked up when first asked for. Whoever owes a second step is nobody to everyone else; the
 * pages of the second step ask {@link #person()}.
 */
@RequestScoped
public class CurrentSignIn implements SignedInPerson {

    @Inject
    HttpServletRequest request;

    @Inject
    SignInCookie cookie;

    @Inject
    StandingQuery query;

    @Inject
    AccessMatrix matrix;

    @Inject
    Mode mode;

    private @Nullable Optional<Token> token;
    private @Nullable Optional<Standing> standing;
    private @Nullable AccessLevel level;

    @Override
    public Optional<UUID> id() {
        return complete().map(Standing::person).map(PersonId::value);
    }

    @Override
    public String name() {
        return complete().map(found -> found.greeting().name()).orElse("");
    }

    @Override
    public String givenName() {
        return complete().map(found -> found.greeting().givenName()).orElse("");
    }

    @Override
    public Optional<Locale> language() {
        return standing().map(found -> found.greeting().language());
    }

    @Override
    public ZoneId zone() {
        return complete().map(found -> found.greeting().zone()).orElse(Zone.LONDON);
    }

    @Override
    public boolean may(Act act) {
        return actor().may(act, matrix);
    }

    @Override
    public String formToken() {
        return standing().isPresent()
                ? token().map(found -> found.derive("form")).orElse("")
                : "";
    }

    /** Whose password was right, whether or not a second step is still owed. */
    public Optional<PersonId> person() {
        return standing().map(Standing::person);
    }

    public boolean owesSecondStep() {
        return standing().isPresent() && complete().isEmpty();
    }

    public boolean isEnrolled() {
        return standing().map(Standing::enrolled).orElse(false);
    }

    /** Whether the person asked to stay signed in on this device. */
    public boolean stays() {
        return standing().map(found -> found.device().stay()).orElse(false);
    }

    /** From now on this request is known by another token, as if it had come with it. */
    public void renew(Token renewed) {
        token = Optional.of(renewed);
        standing = null;
        level = null;
    }

    /** How much is opened to whoever makes this request; the question is asked once. */
    AccessLevel level(Supplier<AccessLevel> question) {
        AccessLevel known = level == null ? question.get() : level;
        level = known;
        return known;
    }

    Actor actor() {
        return complete()
                .map(found -> Actor.person(found.person(), found.grants()))
                .orElse(Actor.NOBODY);
    }

    Optional<Standing> standing() {
        if (standing == null) {
            standing = token().flatMap(query::of);
            standing.ifPresent(query::noticed);
        }
        return standing;
    }

    Optional<Token> token() {
        if (token == null) {
            token = cookie.read(request);
        }
        return token;
    }

    private Optional<Standing> complete() {
        return standing().filter(found -> !found.owesSecondStep(mode.isDemonstration()));
    }
}
