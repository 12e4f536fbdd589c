package org.muster.core.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.muster.core.people.signin.PageAccess.Page;
import org.muster.inserver.ExpectedTable;
import org.muster.inserver.InServer;

/** Every page × every role: asked over HTTP, with a real sign-in of somebody who holds that role. */
@InServer
class RouteAccessIT {

    @Inject
    PageAccess access;

    @Inject
    Cast cast;

    @Test
    void everyPageAnswersEveryRoleAsTheTableSays() {
        List<Visitor> visitors = cast.all();
        ExpectedTable.of(RouteAccessIT.class, "page-access.csv")
                .isKeptBy(
                        "page,whose,for," + PageAccess.names(visitors),
                        access.pages().map(page -> line(page, visitors)));
    }

    @Test
    void aPageForWhoeverMayDoAnActIsOpenToExactlyTheRolesOfTheMatrix() {
        List<String> wrong = new ArrayList<>();
        for (Visitor visitor : cast.all()) {
            access.pages()
                    .filter(page -> !page.access().open())
                    .filter(page -> access.lacksTheAct(visitor, page) != isForbidden(visitor, page))
                    .forEach(page -> wrong.add(visitor.name() + " " + page.address()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoeverIsNotSignedInIsLedToTheSignInAndBack() {
        Visitor nobody = cast.nobody();
        assertThat(access.pages().filter(page -> !page.access().open()))
                .isNotEmpty()
                .allMatch(page -> nobody.isLedTo(page.address().of(nobody), "/login?next="));
    }

    private static boolean isForbidden(Visitor visitor, Page page) {
        return visitor.gets(page.address().of(visitor)).equals("403");
    }

    private static String line(Page page, List<Visitor> visitors) {
        return page.address().head() + "," + page.openFor() + ","
                + visitors.stream()
                        .map(visitor -> visitor.gets(page.address().of(visitor)))
                        .collect(Collectors.joining(","));
    }
}
