package org.muster.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Set;
import org.muster.core.kernel.database.Sql;
import org.muster.core.kernel.database.Transactions;
import org.muster.core.kernel.outbox.EventObserver;
import org.muster.core.kernel.start.Background;
import org.muster.core.kernel.start.StartStep;
import org.muster.core.kernel.work.Worker;
import org.muster.core.people.api.Acting;
import org.muster.core.people.api.Permission;

/**
 * A use case is a method in which a transaction begins, or which reaches the database and is called by a page or a resource.
 * Observers, workers, steps of a start and demonstrations are none: the server does them.
 */
final class UseCases {

    static final DescribedPredicate<JavaMethod> ARE = DescribedPredicate.describe("are use cases", UseCases::isOne);

    /** By itself or by what it calls in its module; and it does not let the server act instead of whoever asks. */
    static final ArchCondition<JavaMethod> ASK_FOR_THEIR_ACT = new ArchCondition<>("ask for their act") {
        @Override
        public void check(JavaMethod verb, ConditionEvents events) {
            boolean asks = AskedNobody.isKnown(verb.getOwner()) || asks(verb);
            String name = verb.getOwner().getName() + "." + verb.getName();
            events.add(new SimpleConditionEvent(verb, asks, name + " asks nobody whether it may be done"));
        }
    };

    private static final Set<Class<?>> DONE_BY_THE_SERVER =
            Set.of(EventObserver.class, Worker.class, StartStep.class, Background.class);

    private UseCases() {}

    static boolean asks(JavaMethod verb) {
        Reach reach = Reach.of(verb);
        return reach.meets(Permission.class, "require", "requireWithin", "allows")
                && !reach.meets(Acting.class, "asTheServer");
    }

    private static boolean isOne(JavaMethod method) {
        return !isElsewhere(method.getOwner())
                && !method.getModifiers().contains(JavaModifier.PRIVATE)
                && (beginsATransaction(method) || isCalledFromTheEdge(method) && reachesTheDatabase(method));
    }

    private static boolean isElsewhere(JavaClass type) {
        return isIn(type, ".kernel.")
                || isEdge(type)
                || isIn(type, ".demo.")
                || DONE_BY_THE_SERVER.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean beginsATransaction(JavaMethod method) {
        return method.tryGetAnnotationOfType(Transactional.class)
                .or(() -> method.getOwner().tryGetAnnotationOfType(Transactional.class))
                .map(found -> found.value() == TxType.REQUIRED || found.value() == TxType.REQUIRES_NEW)
                .orElseGet(() -> Reach.ofItself(method).meets(Transactions.class, "inNew", "runInNew"));
    }

    private static boolean isCalledFromTheEdge(JavaMethod method) {
        return Reach.callersOf(method).map(JavaCodeUnit::getOwner).anyMatch(UseCases::isEdge);
    }

    private static boolean reachesTheDatabase(JavaMethod method) {
        Reach reach = Reach.of(method);
        return reach.meets(Sql.class) || reach.meets(EntityManager.class);
    }

    private static boolean isEdge(JavaClass type) {
        return isIn(type, ".web.") || isIn(type, ".rest.");
    }

    private static boolean isIn(JavaClass type, String part) {
        return (type.getPackageName() + ".").contains(part);
    }
}
