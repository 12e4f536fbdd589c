package org.muster.core.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.muster.core.kernel.settings.Mode;
import org.muster.core.web.api.NavigationEntry;
import org.muster.core.web.api.PublicFrame;
import org.muster.core.web.api.Texts;
import org.muster.core.web.look.StaticFiles;

/** Says in text what the tags {@code page}, {@code header} and {@code footer} say; change them together. */
@ApplicationScoped
class FrameForNobody implements PublicFrame {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s" data-theme="system" data-size="normal"><head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>%s – %s</title>
            <link rel="icon" href="%s" type="image/svg+xml"/>
            <link rel="preload" as="font" type="font/woff2" crossorigin="anonymous" href="%s"/>
            <link rel="stylesheet" href="%s"/>
            <link rel="stylesheet" href="%s"/>
            </head><body>
            <a class="skip" href="#main">%s</a>
            %s%s
            <main id="main">%s</main>
            %s
            </body></html>
            """;

    private static final String HEADER = """
            <header class="top on-band"><div class="wrap">
            <a class="brand" href="/" aria-label="%s"><svg class="wordmark" viewBox="0 0 140 32" aria-hidden="true"><use href="%s#wordmark"/></svg></a>
            <nav class="mainnav" aria-label="%s">%s</nav>
            <div class="topend">%s<a class="wide-only" href="/login">%s</a>
            <details class="menu narrow-only"><summary>%s<span>%s</span></summary>
            <nav class="pop" aria-label="%s">%s%s<a href="/login">%s</a></nav></details>
            </div></div></header>""";

    private static final String FOOTER = """
            <footer class="foot on-band"><div class="wrap">
            <div><p class="call"><strong>%s</strong><br/>%s</p>
            <p>%s <a href="https://www.gov.uk/ACT">gov.uk/ACT</a> %s <a href="tel:0800789321">0800&#160;789&#160;321</a>. %s</p></div>
            <ul class="plain"><li><a href="/report">%s</a></li><li><a href="/privacy">%s</a></li><li><a href="/accessibility">%s</a></li><li>%s</li></ul>
            <div><p><strong>%s</strong></p>
            <p><a href="%s">%s</a> · <a href="%s">%s</a> · <a href="%s">%s</a></p>
            <p>%s</p></div>
            </div></footer>""";

    @Inject
    @Any
    Instance<NavigationEntry> entries;

    @Inject
    StaticFiles look;

    @Inject
    Texts texts;

    @Inject
    Mode mode;

    @Override
    public String around(Sheet sheet) {
        Locale locale = sheet.locale();
        return PAGE.formatted(
                locale.toLanguageTag(),
                Markup.text(sheet.title()),
                say(locale, "web.name"),
                look.at("favicon.svg"),
                look.at("fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2"),
                look.at("css/tokens.css"),
                look.at("css/muster.css"),
                say(locale, "web.skip"),
                demonstration(locale),
                header(sheet),
                sheet.main(),
                footer(sheet));
    }

    @Override
    public String icon(String name) {
        return "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"" + look.at("icons.svg") + "#i-" + name
                + "\"/></svg>";
    }

    private String demonstration(Locale locale) {
        if (!mode.isDemonstration()) {
            return "";
        }
        String label = say(locale, "web.demo.label");
        return "<aside class=\"demo\" aria-label=\"" + label + "\"><div class=\"wrap\"><p><strong>" + label
                + ".</strong> " + say(locale, "web.demo.text") + "</p></div></aside>";
    }

    private String header(Sheet sheet) {
        Locale locale = sheet.locale();
        String ways = ways(sheet);
        String menu = say(locale, "web.nav.menu");
        String signIn = say(locale, "web.nav.signIn");
        return HEADER.formatted(
                say(locale, "web.brand"),
                look.at("icons.svg"),
                say(locale, "web.nav.main"),
                ways,
                language(sheet, "wide-only"),
                signIn,
                icon("menu"),
                menu,
                menu,
                ways,
                language(sheet, ""),
                signIn);
    }

    private String footer(Sheet sheet) {
        Locale locale = sheet.locale();
        return FOOTER.formatted(
                say(locale, "web.foot.emergency"),
                say(locale, "web.foot.attack"),
                say(locale, "web.foot.report"),
                say(locale, "web.foot.or"),
                say(locale, "web.foot.anonymous"),
                say(locale, "web.foot.help"),
                say(locale, "web.foot.privacy"),
                say(locale, "web.foot.accessibility"),
                language(sheet, ""),
                say(locale, "web.foot.appearance"),
                with(sheet, "theme=system"),
                say(locale, "web.foot.system"),
                with(sheet, "theme=light"),
                say(locale, "web.foot.light"),
                with(sheet, "theme=dark"),
                say(locale, "web.foot.dark"),
                Markup.text(texts.in(locale, "web.foot.zone", isWelsh(locale) ? "Llundain" : "London")));
    }

    private String ways(Sheet sheet) {
        return entries.stream()
                .filter(entry -> !entry.isPersonal() && entry.isFor(Nobody.HERE))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> "<a href=\"" + entry.href() + "\"" + current(sheet.path(), entry.href()) + ">"
                        + say(sheet.locale(), entry.label()) + "</a>")
                .collect(Collectors.joining());
    }

    private static String current(String path, String href) {
        if (path.equals(href)) {
            return " aria-current=\"page\"";
        }
        return path.startsWith(href + "/") ? " aria-current=\"true\"" : "";
    }

    private static String language(Sheet sheet, String kind) {
        boolean welsh = isWelsh(sheet.locale());
        String tag = welsh ? "en-GB" : "cy";
        return "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\" class=\"%s\">%s</a>"
                .formatted(with(sheet, "lang=" + tag), tag, tag, kind, welsh ? "English" : "Cymraeg");
    }

    private static String with(Sheet sheet, String choice) {
        return "?" + (sheet.query().isEmpty() ? "" : Markup.text(sheet.query()) + "&amp;") + choice;
    }

    private static boolean isWelsh(Locale locale) {
        return locale.getLanguage().equals("cy");
    }

    private String say(Locale locale, String key) {
        return Markup.text(texts.in(locale, key));
    }
}
