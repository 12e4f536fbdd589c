package org.muster.core.people.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.muster.core.people.access.Actor;
import org.muster.core.people.access.RoleGrants;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.PersonId;

/** Who acts on this thread where no request says so. */
@ApplicationScoped
class Actors implements Acting {

    private final ThreadLocal<Deque<Actor>> stack = ThreadLocal.withInitial(ArrayDeque::new);

    @Inject
    RoleGrants grants;

    @Override
    public <T> T as(PersonId person, Supplier<T> work) {
        return with(Actor.person(person, grants.of(person)), work);
    }

    @Override
    public <T> T asTheServer(Supplier<T> work) {
        return with(Actor.SERVER, work);
    }

    Optional<Actor> current() {
        return Optional.ofNullable(stack.get().peek());
    }

    private <T> T with(Actor actor, Supplier<T> work) {
        stack.get().push(actor);
        try {
            return work.get();
        } finally {
            stack.get().pop();
            if (stack.get().isEmpty()) {
                stack.remove();
            }
        }
    }
}
