package org.muster.alerts.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.muster.alerts.level.LevelEntry;
import org.muster.alerts.message.Kind;
import org.muster.alerts.message.Story;
import org.muster.core.web.api.Paging;
import org.muster.core.web.api.PublicFrame;
import org.muster.core.web.api.PublicFrame.Sheet;
import org.muster.core.web.api.Texts;

/** Draws every public address of the alerts, in both languages. */
@ApplicationScoped
class DrawPages {

    /** How many alerts are kept to be read; older ones are left to the archive of their senders. */
    static final int MOST = 500;

    static final String ALERTS = "/alerts";
    static final String LEVEL = "/threat-level";

    private static final int ON_A_PAGE = 20;
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, PublicFiles.WELSH);

    @Inject
    AlertSheet alertSheet;

    @Inject
    ListSheet listSheet;

    @Inject
    LevelSheet levelSheet;

    @Inject
    AtomFeed feed;

    @Inject
    CapXml cap;

    @Inject
    PublicFrame frame;

    @Inject
    Texts texts;

    PublicFiles draw(List<Story> stories, List<LevelEntry> levels, Instant now) {
        PublicFiles files = new PublicFiles();
        for (Locale locale : LANGUAGES) {
            stories.forEach(story -> alert(files, story, locale, now));
            list(files, stories, "", locale, now);
            for (Kind kind : Kind.values()) {
                List<Story> some = stories.stream()
                        .filter(story -> story.alert().kind() == kind)
                        .toList();
                list(files, some, "kind=" + kind.name().toLowerCase(Locale.ROOT), locale, now);
            }
            level(files, levels, locale, now);
            files.data("/alerts/feed.atom", locale, "application/atom+xml; charset=UTF-8", feed.of(stories, locale));
        }
        stories.forEach(story -> files.data(
                ALERTS + "/" + story.alert().id() + ".cap.xml", "application/cap+xml; charset=UTF-8", cap.of(story)));
        return files;
    }

    private void alert(PublicFiles files, Story story, Locale locale, Instant now) {
        String path = ALERTS + "/" + story.alert().id();
        String title = story.newest().content().in(locale).headline();
        String main = alertSheet.main(story, locale, now);
        files.page(path, locale, frame.around(new Sheet(locale, path, "", title, main)));
    }

    private void list(PublicFiles files, List<Story> stories, String filter, Locale locale, Instant now) {
        long pages = new Paging(1, ON_A_PAGE, stories.size()).getCount();
        for (long number = 1; number <= pages; number++) {
            Paging paging = new Paging(number, ON_A_PAGE, stories.size());
            List<Story> some =
                    stories.stream().skip(paging.skip()).limit(ON_A_PAGE).toList();
            String query = query(filter, number);
            String main = listSheet.main(new ListSheet.Part(some, filter, paging), locale, now);
            Sheet sheet = new Sheet(locale, ALERTS, query, texts.in(locale, "alerts.nav"), main);
            files.page(query.isEmpty() ? ALERTS : ALERTS + "?" + query, locale, frame.around(sheet));
        }
    }

    static String query(String filter, long page) {
        String number = page == 1 ? "" : "page=" + page;
        return filter.isEmpty() || number.isEmpty() ? filter + number : filter + "&" + number;
    }

    private void level(PublicFiles files, List<LevelEntry> levels, Locale locale, Instant now) {
        String main = levelSheet.main(levels, locale, now);
        Sheet sheet = new Sheet(locale, LEVEL, "", texts.in(locale, "alerts.level.title"), main);
        files.page(LEVEL, locale, frame.around(sheet));
    }
}
