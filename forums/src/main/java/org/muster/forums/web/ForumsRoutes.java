package org.muster.forums.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.muster.core.web.api.Access;
import org.muster.core.web.api.Route;
import org.muster.core.web.api.Routes;
import org.muster.forums.access.ForumsAct;

@ApplicationScoped
class ForumsRoutes implements Routes {

    private static final Access MEMBERS = Access.to(ForumsAct.TAKE_PART);
    private static final Access MODERATORS = Access.to(ForumsAct.MODERATE);

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(Addresses.FORUMS, "forums/forums", MEMBERS),
                new Route("/forums/open", "forums/open", Access.to(ForumsAct.OPEN_FORUM)),
                new Route("/forums/moderation", "forums/moderation", MODERATORS),
                new Route("/forums/stop/{token}", "forums/stop", Access.PUBLIC),
                Route.answered("/forums/pictures/{picture}", MEMBERS),
                new Route("/forums/{forum}", "forums/forum", MEMBERS),
                new Route("/forums/{forum}/new", "forums/new", MEMBERS),
                Route.answered("/forums/{forum}/pictures", MEMBERS),
                new Route("/forums/{forum}/threads/{thread}", "forums/thread", MEMBERS),
                new Route("/forums/{forum}/threads/{thread}/order", "forums/order", MODERATORS),
                new Route("/forums/{forum}/posts/{post}", "forums/post", MEMBERS),
                new Route("/forums/{forum}/posts/{post}/edit", "forums/edit", MEMBERS));
    }
}
