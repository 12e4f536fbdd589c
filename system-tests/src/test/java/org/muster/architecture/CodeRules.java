package org.muster.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;

/** The house style, as far as compiled classes show it. */
final class CodeRules {

    private static final String[] EDGES = {"..web..", "..rest.."};

    static final ArchRule NO_CYCLES =
            slices().matching("org.muster.(**)").should().beFreeOfCycles();

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = classes()
            .should(not(haveNameMatching(
                    ".*[.$](((Base|Abstract)[A-Z]\\w*)|(\\w*(Impl|Manager|Helper|Utils?|Commons?)([A-Z]\\w*)?))")))
            .as("Names say what a thing is, never Impl, Manager, Helper, Util, Common, Base or Abstract");

    /** The start listens to the container; who is signed in stands in a cookie of the request. */
    private static final String KNOWS_THE_CONTAINER =
            "org\\.muster\\.core\\.(kernel\\.start\\.Start|people\\.signin\\.(CurrentSignIn|SignInCookie|ClientAddress))";

    static final ArchRule WEB_TECHNOLOGY_STAYS_AT_THE_EDGE = noClasses()
            .that()
            .resideOutsideOfPackages(EDGES)
            .and()
            .haveNameNotMatching(KNOWS_THE_CONTAINER)
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces.."))
            .as("Faces, REST and servlets are known in packages called web and rest only");

    /** The launcher waits for processes outside any container; nothing there gives it a clock. */
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("org.muster.launcher..")
            .and()
            .doNotHaveFullyQualifiedName("org.muster.core.kernel.Clocks")
            .and()
            .doNotHaveFullyQualifiedName("org.muster.core.kernel.Ids")
            .should()
            .callMethodWhere(describe("asks the machine's clock", call -> asksTheMachine(call.getTarget())))
            .as("Time comes from the injected Clock");

    /** What is injected is a proxy as often as not: its methods lead to the bean, its fields are empty. */
    static final ArchRule FIELDS_BELONG_TO_THEIR_CLASS = noClasses()
            .should()
            .accessFieldWhere(describe("is another class's", access -> isOfAnother(access)))
            .as("A class reads no instance field of another class");

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(annotatedWith(Entity.class))
            .should()
            .haveNameMatching("set[A-Z].*")
            .as("Entities change by verbs, not by setters")
            .allowEmptyShould(true);

    static final ArchRule TRANSACTIONS_BEGIN_IN_USE_CASES = methods()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage(EDGES))
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .andShould()
            .beDeclaredInClassesThat(DescribedPredicate.not(annotatedWith(Transactional.class)))
            .as("No transaction begins in web or rest");

    static final ArchRule USE_CASES_ASK_FOR_THEIR_ACT =
            methods().that(UseCases.ARE).should(UseCases.ASK_FOR_THEIR_ACT);

    static final ArchRule EVENTS_ARE_RECORDS_OF_AN_API = classes()
            .that(EventObservers.ARE)
            .should(EventObservers.HEAR_RECORDS_OF_AN_API)
            .allowEmptyShould(true);

    static final ArchRule OBSERVERS_ARE_CALLED_AFTER_THEIR_EVENT = classes()
            .that(EventObservers.ARE)
            .should(EventObservers.BE_CALLED_AFTER_THEIR_EVENT)
            .allowEmptyShould(true);

    static final ArchRule NOTHING_IS_KEPT_IN_A_SESSION = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpSession.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.enterprise.context.SessionScoped")
            .as("Nothing is kept in an HTTP session");

    static final ArchRule NO_EJB_TIMERS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.ejb\\.(Schedules?|Timer|TimerService|TimerConfig|Timeout|ScheduleExpression)")
            .as("Nothing is left to EJB timers");

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes().should(Packages.BE_NULL_MARKED);

    static final ArchRule TABLES_CARRY_THE_PREFIX_OF_THEIR_MODULE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(Tables.CARRY_THE_PREFIX)
            .allowEmptyShould(true);

    static final ArchRule JSON_HAS_ONE_PROVIDER = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.json.Json")
            .as("JSON is made by JsonParts: jakarta.json.Json looks for its provider at each call");

    private CodeRules() {}

    private static boolean isOfAnother(JavaFieldAccess access) {
        JavaClass reader = access.getOriginOwner();
        JavaClass owner = access.getTargetOwner();
        boolean isStatic =
                access.getTarget().resolveMember().map(CodeRules::isStatic).orElse(true);
        return owner.getPackageName().startsWith("org.muster.")
                && !isStatic
                && !outermost(reader).equals(outermost(owner))
                && !reader.isAssignableTo(owner.getName());
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CodeRules::outermost).orElse(type);
    }

    private static boolean asksTheMachine(AccessTarget.MethodCallTarget method) {
        JavaClass owner = method.getOwner();
        boolean now = owner.getPackageName().equals("java.time")
                && method.getName().equals("now")
                && method.getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean clock =
                owner.getName().equals("java.time.Clock") && method.getName().startsWith("system");
        boolean millis =
                owner.getName().equals("java.lang.System") && method.getName().equals("currentTimeMillis");
        return now || clock || millis;
    }
}
