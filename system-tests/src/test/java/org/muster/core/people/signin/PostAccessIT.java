package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.core.people.api.Role;
import org.muster.core.people.signin.PageAccess.Page;
import org.muster.core.web.api.PostHandler;
import org.muster.core.web.api.Route;
import org.muster.core.web.routing.RouteTable;
import org.muster.inserver.ExpectedTable;
import org.muster.inserver.InServer;

/**
 * Every address that takes a form × every role. A form goes to the address of its page, to its handler or to the page itself,
 * so every page is posted to: with nothing filled in, which whoever may post is told kindly.
 */
@InServer
class PostAccessIT {

    private static final String FORBIDDEN = "403";
    private static final Set<String> REFUSED = Set.of(FORBIDDEN, "404", "/login");

    /** Where nobody can have a token yet, or an old one. */
    private static final String WITHOUT_TOKEN = "/login";

    @Inject
    PageAccess access;

    @Inject
    RouteTable routes;

    @Inject
    @Any
    Instance<PostHandler> handlers;

    @Inject
    Cast cast;

    @Inject
    Throttle throttle;

    /** Empty sign-ins count as tries. */
    @AfterEach
    void openTheDoor() {
        throttle.forget(Door.address("127.0.0.1"));
        throttle.forget(Door.account(""));
    }

    @Test
    void everyPostIsAnsweredAsTheTableSays() {
        ExpectedTable.of(PostAccessIT.class, "post-access.csv")
                .isKeptBy(
                        "page,whose,taken by," + PageAccess.names(cast.all()),
                        access.pages().map(this::line));
    }

    @Test
    void everyHandlerAnswersADeclaredRoute() {
        assertThat(handlers).isNotEmpty();
        assertThat(handlers.stream().map(PostHandler::path))
                .doesNotHaveDuplicates()
                .isSubsetOf(routes.all().stream().map(Route::path).toList());
    }

    @Test
    void whoeverIsRefusedAPageIsRefusedItsForm() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : cast.all()) {
            access.pages()
                    .map(page -> page.address().of(visitor))
                    .filter(path -> REFUSED.contains(visitor.gets(path)) && !isRefused(visitor.posts(path)))
                    .forEach(path -> wrong.add(visitor.name() + " " + path));
        }
        assertThat(wrong).isEmpty();
    }

    /** Or the address takes no form from anybody. */
    private static boolean isRefused(String answer) {
        return REFUSED.contains(answer) || answer.equals("405");
    }

    @Test
    void withoutItsTokenNoFormIsTaken() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor :
                cast.all().stream().filter(known -> known.role().isPresent()).toList()) {
            access.pages()
                    .map(page -> page.address().of(visitor))
                    .filter(path -> !path.equals(WITHOUT_TOKEN))
                    .filter(path -> !visitor.postsWithoutToken(path).equals(FORBIDDEN))
                    .forEach(path -> wrong.add(visitor.name() + " " + path));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void fromAnotherSiteNoFormIsTaken() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : List.of(cast.nobody(), cast.somebody(Role.ADMINISTRATOR))) {
            access.pages()
                    .map(page -> page.address().of(visitor))
                    .filter(path -> !visitor.postsFrom("https://elsewhere.example", path)
                            .equals(FORBIDDEN))
                    .forEach(path -> wrong.add(visitor.name() + " " + path));
        }
        assertThat(wrong).isEmpty();
    }

    /** Newly signed in for each line, since one of the forms signs out. */
    private String line(Page page) {
        String answers = cast.all().stream()
                .map(visitor -> visitor.posts(page.address().of(visitor)))
                .collect(Collectors.joining(","));
        return page.address().head() + "," + takenBy(page.route()) + "," + answers;
    }

    private String takenBy(Route route) {
        return handlers.handlesStream()
                .filter(handler -> handler.get().path().equals(route.path()))
                .map(handler -> handler.getBean().getBeanClass().getSimpleName())
                .findFirst()
                .orElse("the page");
    }
}
