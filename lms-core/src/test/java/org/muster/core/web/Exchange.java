package org.muster.core.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request and its answer, without a server: {@code Exchange.get("/privacy?lang=cy").cookie("theme", "dark")}. */
public final class Exchange {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<Cookie> sent = new ArrayList<>();
    private final List<Cookie> kept = new ArrayList<>();
    private SentBody arriving = new SentBody("");
    private Locale preferred = Locale.ENGLISH;
    private @Nullable String redirect;
    private int status = 200;
    private String type = "";
    private final StringWriter body = new StringWriter();

    private Exchange(String method, String address) {
        this.method = method;
        String[] parts = address.split("\\?", 2);
        path = parts[0];
        query = parts.length == 2 ? parts[1] : null;
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            with(parameter.split("=", 2)[0], parameter.split("=", 2)[1]);
        }
    }

    public static Exchange get(String address) {
        return new Exchange("GET", address);
    }

    public static Exchange post(String address) {
        return new Exchange("POST", address);
    }

    public Exchange with(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    public Exchange cookie(String name, String value) {
        sent.add(new Cookie(name, value));
        return this;
    }

    public Exchange saying(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Exchange sending(String body) {
        arriving = new SentBody(body);
        return this;
    }

    /** How much of the body nobody has read. */
    public int unread() {
        return arriving.available();
    }

    public Exchange preferring(Locale locale) {
        preferred = locale;
        return this;
    }

    public HttpServletRequest request() {
        return proxy(HttpServletRequest.class, this::answer);
    }

    public HttpServletResponse response() {
        return proxy(HttpServletResponse.class, this::receive);
    }

    public Optional<Cookie> kept(String name) {
        return kept.stream().filter(cookie -> cookie.getName().equals(name)).findFirst();
    }

    public @Nullable String redirect() {
        return redirect;
    }

    public int status() {
        return status;
    }

    public String type() {
        return type;
    }

    public String body() {
        return body.toString();
    }

    private @Nullable Object answer(Method asked, Object[] arguments) {
        return switch (asked.getName()) {
            case "getMethod" -> method;
            case "getRequestURI" -> path;
            case "getQueryString" -> query;
            case "getParameter" -> parameters.get(arguments[0]);
            case "getCookies" -> sent.isEmpty() ? null : sent.toArray(new Cookie[0]);
            case "getHeader" -> headers.get(arguments[0]);
            case "getContentLengthLong" -> (long) arriving.available();
            case "getContentType" -> headers.get("Content-Type");
            case "getInputStream" -> arriving;
            case "getLocale" -> preferred;
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            case "isSecure" -> false;
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private @Nullable Object receive(Method asked, Object[] arguments) {
        return switch (asked.getName()) {
            case "addCookie" -> kept.add((Cookie) arguments[0]);
            case "sendRedirect" -> redirect = (String) arguments[0];
            case "sendError", "setStatus" -> status = (int) arguments[0];
            case "setContentType" -> type = (String) arguments[0];
            case "getWriter" -> new PrintWriter(body, true);
            case "isCommitted" -> false;
            case "setHeader", "setCharacterEncoding", "reset" -> null;
            default -> throw new UnsupportedOperationException(asked.getName());
        };
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments == null ? new Object[0] : arguments)));
    }

    private interface Answer {
        @Nullable
        Object to(Method method, Object[] arguments);
    }
}
