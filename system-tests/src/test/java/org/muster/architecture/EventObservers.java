package org.muster.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.muster.core.kernel.outbox.EventObserver;

/** Those who hear events from the outbox. */
final class EventObservers {

    static final DescribedPredicate<JavaClass> ARE = DescribedPredicate.describe(
            "observe events", type -> !type.isInterface() && type.isAssignableTo(EventObserver.class));

    static final ArchCondition<JavaClass> HEAR_RECORDS_OF_AN_API =
            new ArchCondition<>("hear records of a module's api") {
                @Override
                public void check(JavaClass observer, ConditionEvents events) {
                    JavaClass event = eventOf(observer);
                    boolean fine = event.isRecord() && (event.getPackageName() + ".").contains(".api.");
                    events.add(
                            new SimpleConditionEvent(observer, fine, observer.getName() + " hears " + event.getName()));
                }
            };

    static final ArchCondition<JavaClass> BE_CALLED_AFTER_THEIR_EVENT =
            new ArchCondition<>("be called On and the name of their event") {
                @Override
                public void check(JavaClass observer, ConditionEvents events) {
                    JavaClass event = eventOf(observer);
                    boolean fine = observer.getSimpleName().equals("On" + event.getSimpleName());
                    events.add(
                            new SimpleConditionEvent(observer, fine, observer.getName() + " hears " + event.getName()));
                }
            };

    private EventObservers() {}

    private static JavaClass eventOf(JavaClass observer) {
        return observer.getInterfaces().stream()
                .filter(JavaParameterizedType.class::isInstance)
                .map(JavaParameterizedType.class::cast)
                .filter(type -> type.toErasure().isEquivalentTo(EventObserver.class))
                .map(type -> type.getActualTypeArguments().get(0).toErasure())
                .findFirst()
                .orElseThrow(() -> new AssertionError(observer.getName() + " does not say which event it hears"));
    }
}
